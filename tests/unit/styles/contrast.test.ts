import { colourTokens, compileStyles, contrast } from '../../helpers/styles';

const css = compileStyles('site');

const textPairs = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['ink', 'white'],
  ['ink2', 'paper'],
  ['ink2', 'tint'],
  ['ink2', 'white'],
  ['brand', 'paper'],
  ['brand', 'tint'],
  ['brand', 'white'],
  ['brand-hi', 'paper'],
  ['brand-hi', 'tint'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hi'],
  ['on-deep', 'deep'],
  ['on-deep2', 'deep'],
  ['error', 'paper'],
  ['error', 'white'],
  ['error', 'error-bg'],
  ['ink', 'amber-soft'],
  ['on-amber', 'amber'],
] as const;

const markPairs = [
  ['line2', 'paper'],
  ['line2', 'white'],
  ['line2', 'tint'],
  ['focus', 'paper'],
  ['focus', 'tint'],
  ['amber', 'deep'],
  ['error', 'white'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours = colourTokens(css, scheme);
  const ratio = (front: string, back: string) => contrast(colours[front] ?? '', colours[back] ?? '');

  test.each(textPairs)('words in %s on %s are easy to read (7:1)', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(7);
  });

  test.each(markPairs)('frames and marks in %s on %s are seen (3:1)', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('dark is not black: the ground is a petrol', () => {
  expect(colourTokens(css, 'dark').paper).toBe('#07191f');
});
