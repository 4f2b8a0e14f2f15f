import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { contrast } from '../../helpers/styles';

const file = fileURLToPath(new URL('../../../src/admin/compare/compare.scss', import.meta.url));
const { css } = compile(file, { style: 'compressed' });

function colours(selector: string): Record<string, string> {
  const block = new RegExp(`(?:^|\\})${selector}\\{(--compare[^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--compare-([\w-]+): ?(#[\da-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

const schemes = { light: colours(':root'), dark: colours('\\[data-theme=dark\\]') };
const texts = [
  ['ink', 'paper'],
  ['ink', 'bar'],
  ['quiet', 'paper'],
  ['quiet', 'bar'],
  ['accent', 'paper'],
  ['warning', 'paper'],
  ['removed', 'removed-bg'],
  ['removed', 'paper'],
  ['added', 'added-bg'],
  ['added', 'paper'],
  ['moved', 'moved-bg'],
  ['ink', 'removed-bg'],
  ['ink', 'added-bg'],
  ['added', 'moved-bg'],
] as const;

describe.each(Object.entries(schemes))('comparing in %s', (_, colour) => {
  test.each(texts)('%s reads on %s', (text, ground) => {
    expect(contrast(colour[text] ?? '#fff', colour[ground] ?? '#fff')).toBeGreaterThanOrEqual(7);
  });

  test('edges of notes, quotes and cells are seen', () => {
    expect(contrast(colour.edge ?? '#fff', colour.paper ?? '#fff')).toBeGreaterThanOrEqual(3);
  });
});
