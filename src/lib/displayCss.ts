import type { Display } from './display';
import { schemeColours } from './schemeColours';

const sizes = { normal: '', gross: 'html{font-size:125%}', groesser: 'html{font-size:150%}' };
const heights = { normal: 0, weit: 1.8, weiter: 2.1 };

function spacing(height: number): string {
  return height ? `body,main :is(p,li,dd,td,th,label,blockquote){line-height:${height}}` : '';
}

function scheme(name: 'hell' | 'dunkel'): string {
  const values = Object.entries(schemeColours[name]).map(([token, value]) => `--${token}:${value}`);
  // Paper stays light.
  return `@media screen{:root{color-scheme:${name === 'hell' ? 'light' : 'dark'};${values.join(';')}}}`;
}

/** The tiny style sheet of a choice. It stands in no layer, so it is stronger than every rule of the site. */
export function displayCss({ farben, text, zeilen }: Display): string {
  return sizes[text] + spacing(heights[zeilen]) + (farben === 'auto' ? '' : scheme(farben));
}
