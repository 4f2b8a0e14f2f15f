import { describe, expect, test } from '@jest/globals';
import { compileStyles, contrast } from '../../helpers/styles';

const css = compileStyles('site');

/** The colours of the maps as `:root` has them. */
function mapColours(scheme: 'light' | 'dark'): Record<string, string> {
  const read = (text = '') =>
    Object.fromEntries(
      [...text.matchAll(/--([\w-]+): ?(#[\da-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
    );
  const light = read(/[^{]:root\{(--map-base:[^}]*)\}/.exec(css)?.[1]);
  const dark = /prefers-color-scheme: ?dark\)\{:root\{(--map-base:[^}]*)\}/.exec(css)?.[1];
  return scheme === 'light' ? light : { ...light, ...read(dark) };
}

const grounds = {
  light: { paper: '#f5f7f3', tint: '#e8ede8', deep: '#06303a' },
  dark: { paper: '#07191f', tint: '#0d252d', deep: '#031116' },
};

const words = [
  ['map-label', 'map-a'],
  ['map-label', 'map-b'],
  ['map-label', 'map-c'],
  ['map-on-lit', 'map-lit'],
  ['map-label-outside', 'map-other'],
  ['map-label-outside', 'map-base'],
  ['map-label-outside', 'paper'],
  ['map-outline-label', 'map-outline'],
  ['map-label-outside', 'tint'],
] as const;

const marks = [
  ['map-leader', 'map-base'],
  ['map-ring', 'map-lit'],
  ['map-on', 'map-other'],
  ['map-on', 'map-base'],
  ['map-on-ring', 'map-other'],
  ['map-bare-outline', 'tint'],
  ['map-tile', 'map-tile-ground'],
  ['map-frieze', 'deep'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours: Record<string, string> = { ...mapColours(scheme), ...grounds[scheme] };
  const ratio = (front: string, back: string) => contrast(colours[front] ?? '', colours[back] ?? '');

  test.each(words)('words in %s on %s are easy to read (7:1)', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(7);
  });

  // Around a lit area the amber itself stands out in the dark, the ring only sharpens it.
  test.each(marks.filter(([front]) => scheme === 'light' || front !== 'map-ring'))(
    '%s stands out from %s (3:1)',
    (front, back) => {
      expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
    },
  );

  test('member areas stand out from the ground, by fill or by line (3:1)', () => {
    for (const tone of ['map-a', 'map-b', 'map-c']) {
      expect(Math.max(ratio(tone, 'map-base'), ratio('map-line', 'map-base'))).toBeGreaterThanOrEqual(3);
    }
  });
});
