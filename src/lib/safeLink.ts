const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether an address may stand in a link: http(s), mailto, tel, or a path or anchor of this site.
 * `//host` and `/\host` leave the site while looking like a path, so they are not allowed.
 */
export function isSafeLink(address: string): boolean {
  // Browsers drop these inside an address, so a check must not trip over them.
  if (/[\s\p{Cc}\\]/u.test(address)) return false;
  if (address.startsWith('#')) return true;
  if (address.startsWith('/')) return !address.startsWith('//');
  try {
    return schemes.has(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Whether an address leaves this site. */
export function isOutgoing(address: string): boolean {
  return /^https?:/i.test(address);
}
