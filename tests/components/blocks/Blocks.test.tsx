import { render, screen } from '@testing-library/react';
import { Blocks } from '@/blocks/Blocks';
import type { BlockView } from '@/blocks/blockView';
import { ctaExample } from '@/blocks/Cta/example';
import { downloadsExample } from '@/blocks/Downloads/example';
import { richTextOf } from '@/blocks/exampleText';
import { factsBandExample, factsExample } from '@/blocks/Facts/example';
import { faqExample } from '@/blocks/Faq/example';
import { levelsExample } from '@/blocks/Levels/example';
import { membersExample } from '@/blocks/Members/example';
import { contentsOf } from '@/blocks/outline';
import { partnersExample } from '@/blocks/Partners/example';
import { pictureTextExample } from '@/blocks/PictureText/example';
import { statementsExample } from '@/blocks/Statements/example';
import { textExample } from '@/blocks/Text/example';
import { topicsExample } from '@/blocks/Topics/example';
import { TextPage } from '@/components/templates/TextPage';
import { skippedHeadings } from '../../helpers/headings';

const all: BlockView[] = [
  { blockType: 'text', ...textExample },
  { blockType: 'pictureText', ...pictureTextExample },
  { blockType: 'facts', ...factsExample },
  { blockType: 'facts', ...factsBandExample },
  { blockType: 'faq', ...faqExample },
  { blockType: 'cta', ...ctaExample },
  { blockType: 'downloads', ...downloadsExample },
  { blockType: 'levels', ...levelsExample, content: null },
  { blockType: 'statements', ...statementsExample },
  { blockType: 'members', ...membersExample },
  { blockType: 'topics', ...topicsExample },
  { blockType: 'partners', ...partnersExample },
];

test('a page of all blocks has one h1, no skipped level and no id twice', () => {
  const { container } = render(
    <TextPage trail={[{ label: 'Start', href: '/' }]} title="Muster" contents={contentsOf(all)}>
      <Blocks blocks={all} />
    </TextPage>,
  );
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(skippedHeadings(container)).toEqual([]);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every entry of the contents list leads to a place on the page', () => {
  const { container } = render(<Blocks blocks={all} />);
  const lost = contentsOf(all).filter(({ id }) => !container.querySelector(`[id="${id}"]`));
  expect(contentsOf(all).length).toBeGreaterThan(8);
  expect(lost).toEqual([]);
});

test('two equal texts on one page get different ids', () => {
  const { container } = render(
    <Blocks
      blocks={[
        { blockType: 'text', ...textExample },
        { blockType: 'text', ...textExample },
      ]}
    />,
  );
  expect(container.querySelectorAll('#was-wir-wollen')).toHaveLength(1);
  expect(container.querySelectorAll('#was-wir-wollen-2')).toHaveLength(1);
});

test('a block without content leaves no empty heading', () => {
  const { container } = render(
    <Blocks
      blocks={[
        { blockType: 'downloads', files: [] },
        { blockType: 'text', content: richTextOf() },
      ]}
    />,
  );
  expect(container.querySelectorAll('h2')).toHaveLength(0);
});
