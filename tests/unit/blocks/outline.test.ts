import type { BlockView } from '@/blocks/blockView';
import { heading, paragraph, richTextOf } from '@/blocks/exampleText';
import { contentsOf, outlineOf } from '@/blocks/outline';

const blocks: BlockView[] = [
  {
    blockType: 'text',
    content: richTextOf(heading('Ziele'), heading('Im Einzelnen', 'h3'), paragraph('Text')),
  },
  { blockType: 'facts', heading: 'Ziele', variant: 'table', items: [] },
  { blockType: 'facts', variant: 'band', items: [] },
  { blockType: 'faq', items: [] },
  { blockType: 'text', content: richTextOf(heading('Inhalt')) },
];

test('the contents list names the sections of all blocks, each with an id of its own', () => {
  expect(contentsOf(blocks)).toEqual([
    { id: 'ziele', title: 'Ziele' },
    { id: 'ziele-2', title: 'Ziele' },
    { id: 'fragen-und-antworten', title: 'Fragen und Antworten' },
    { id: 'inhalt-2', title: 'Inhalt' },
  ]);
});

test('a block knows which ids stand before it', () => {
  const [first, second, third] = outlineOf(blocks);
  expect(first?.taken).not.toContain('ziele');
  expect(second?.taken).toEqual(expect.arrayContaining(['ziele', 'im-einzelnen']));
  expect(third?.id).toBeUndefined();
});
