import { gzipSync } from 'node:zlib';
import { cookieOf, type Display, displayInCookies, displayOf, displaySheet } from '@/lib/display';
import { displayCss } from '@/lib/displayCss';
import { schemeColours } from '@/lib/schemeColours';
import { compileStyles } from '../../helpers/styles';

const css = compileStyles('site');
const darkRoot = /@media screen and \(prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/g;
const tokensIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+): ?([^;}]+)/g)].map(([, name, value]) => [name, value]));
const choice = (values: Partial<Display>): Display => displayOf((name) => values[name]);

test('chosen colours are those of the style sheets', () => {
  const dark = tokensIn([...css.matchAll(darkRoot)].map(([, block]) => block).join(';'));
  expect(schemeColours.dunkel).toEqual(dark);
  const blocks = [...css.replace(darkRoot, '').matchAll(/:root\{([^}]*)\}/g)].map(([, block = '']) =>
    tokensIn(block),
  );
  // The first says what holds everywhere; later ones belong to paper and contrast.
  const light = Object.assign({}, ...blocks.reverse());
  for (const [name, value] of Object.entries(schemeColours.hell))
    expect([name, light[name]]).toEqual([name, value]);
  expect(Object.keys(schemeColours.hell)).toEqual(Object.keys(schemeColours.dunkel));
  expect(css.replace(darkRoot, '')).not.toContain('prefers-color-scheme');
});

test('the sheet of a choice is tiny, and empty without one', () => {
  expect(displayCss(choice({}))).toBe('');
  const most = displayCss(choice({ text: 'groesser', zeilen: 'weiter', farben: 'dunkel' }));
  expect(gzipSync(most).length).toBeLessThanOrEqual(1024);
  expect(most).toContain('font-size:150%');
});

test('a cookie says a choice and nothing else', () => {
  const display = choice({ text: 'gross', farben: 'dunkel' });
  expect(displayInCookies(`a=b; darstellung=${cookieOf(display)}; c=d`)).toEqual(display);
  expect(displaySheet(display)).toBe('/darstellung.css?text=gross&farben=dunkel');
  for (const header of [
    undefined,
    '',
    'darstellung=',
    'darstellung=normal.normal.auto',
    'darstellung="><script>',
    'xdarstellung=gross.normal.auto',
    `darstellung=${'a'.repeat(100)}`,
  ]) {
    expect(displayInCookies(header)).toBeUndefined();
  }
});
