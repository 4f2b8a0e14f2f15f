import { heading, paragraph, richTextOf } from '@/blocks/exampleText';
import { headingsOf } from '@/lib/richTextHeadings';

test('headings come in order, with ids made of their words', () => {
  const text = richTextOf(heading('Über uns'), paragraph('Text'), heading('Wer fragt?', 'h3'));
  expect(headingsOf(text)).toEqual([
    { id: 'ueber-uns', title: 'Über uns', level: 2 },
    { id: 'wer-fragt', title: 'Wer fragt?', level: 3 },
  ]);
});

test('no id comes twice, not even when the page has it already', () => {
  const text = richTextOf(heading('Ziele'), heading('Ziele'), heading('???'));
  expect(headingsOf(text, ['ziele']).map(({ id }) => id)).toEqual(['ziele-2', 'ziele-3', 'abschnitt']);
});

test('empty headings are none, and an empty text has none', () => {
  expect(headingsOf(richTextOf(heading('  ')))).toEqual([]);
  expect(headingsOf(null)).toEqual([]);
});
