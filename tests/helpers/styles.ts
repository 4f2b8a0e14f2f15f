import { fileURLToPath } from 'node:url';
import { compile, Logger } from 'sass';

const compiled = new Map<string, string>();

/** One of the style files of the site, compiled as the build does, once per test file. */
export function compileStyles(name: 'site' | 'forms' | 'easy'): string {
  const known = compiled.get(name);
  if (known) return known;
  const file = fileURLToPath(new URL(`../../src/styles/${name}.scss`, import.meta.url));
  // KERN still writes Sass's old if(); not ours to mend.
  const { css } = compile(file, { style: 'compressed', logger: Logger.silent });
  compiled.set(name, css);
  return css;
}

/** Colours by token name, as `:root` has them in this scheme. */
export function colourTokens(css: string, scheme: 'light' | 'dark'): Record<string, string> {
  const light = declarations(/:root\{color-scheme:light dark;([^}]*)\}/.exec(css)?.[1]);
  if (scheme === 'light') return light;
  const dark = /@media screen and \(prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/.exec(css)?.[1];
  return { ...light, ...declarations(dark) };
}

function declarations(text: string | undefined): Record<string, string> {
  if (!text) throw new Error('No colour tokens in the compiled styles.');
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): ?(#[\da-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** Contrast of two hex colours after WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
