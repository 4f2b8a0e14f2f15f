import { explanations } from '@/content/easy/explanations';
import { pages } from '@/content/pages';
import { topics } from '@/content/topics';
import type { EasyBlockSeed } from '@/content/types';
import { explanations as parts } from '@/fields/explanationParts';
import { readability } from '@/quality/readability';
import { publicRoutes } from '../../helpers/publicRoutes';

const texts = [
  ['/leichte-sprache', parts.flatMap(({ name }) => explanations[name])] as const,
  ...[...pages, ...topics].flatMap(({ easy, slug }) => (easy ? [[slug, easy.content] as const] : [])),
];

const sentencesOf = (block: EasyBlockSeed) => {
  if (block.blockType === 'easyText') return block.sentences.split('\n');
  return block.blockType === 'easyList' ? [block.intro, ...block.items.split('\n')] : [block.intro];
};

test('S24 all four explanations of the home page are written', () => {
  expect(parts.map(({ name }) => explanations[name].length > 0)).toEqual([true, true, true, true]);
});

describe.each(texts)('S25 the Leichte Sprache of %s', (_, blocks) => {
  const lines = blocks.flatMap((block) => [block.heading, ...sentencesOf(block)]);

  test('says one short thing per line, without what is hard to read', () => {
    const wrong = lines.filter(
      (line) =>
        line.length > 70 ||
        line.split(' ').length > 11 ||
        /[.!?] \S|[()[\]/&%;*]|\u00ad/.test(line) ||
        /\b(?:nicht|kein|keine|niemand|würde|könnte|wäre|hätte|wird|werden|wurde|usw|bzw|ggf)\b|z\. ?B\./i.test(
          line,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('is easier than the rest of the site, and its links lead somewhere', () => {
    expect(readability(lines.join('\n')).lix).toBeLessThan(40);
    const links = blocks.flatMap((block) => ('link' in block && block.link ? [block.link.url] : []));
    expect(links.filter((link) => !publicRoutes.has(link) && link !== '/zustaendig')).toEqual([]);
  });
});
