/** Name and value alternating, as `writeHead` takes them fastest. */
export type HeaderList = string[];

const commonPairs: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
];

/** Headers of every answer. HSTS only behind TLS: over plain http browsers ignore it, and localhost must stay usable. */
export function commonHeaders(isHttps: boolean): [string, string][] {
  if (!isHttps) return commonPairs;
  return [...commonPairs, ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']];
}

function policy(directives: string[], isHttps: boolean): string {
  return [...directives, ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; ');
}

const closed = ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'self'"];

/** Policy of a finished page; it is kept and served to everybody, so hashes and no nonce. */
export function publicPolicy(scriptSources: string[], isHttps: boolean): string {
  return policy(
    [
      ...closed,
      ["script-src 'self'", ...scriptSources].join(' '),
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "media-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
    ],
    isHttps,
  );
}

/** Policy of the panel and of pages in preview, both of which need scripts and Payload's inline styles. */
export function panelPolicy(nonce: string, isHttps: boolean): string {
  return policy(
    [
      ...closed,
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "media-src 'self' blob:",
      "worker-src 'self' blob:",
      "frame-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
    ],
    isHttps,
  );
}

/** Policy of answers that are data and never a document. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Policy of uploads: whatever slipped through the checks on upload cannot run here. */
export const uploadPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
