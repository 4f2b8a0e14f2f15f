import { contentText, filesIn } from '@/search/entries/contentText';
import { mark, snippet } from '@/search/marks';
import { keptWords } from '@/search/misses';
import { readQuery } from '@/search/readQuery';
import { splitsOf } from '@/search/splitCompound';

const spellings = (text: string) => readQuery(text).words.map((word) => word.spellings);
const shown = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ marked, text }) => (marked ? `[${text}]` : text)).join('');

test('a query is words; signs, question words and anything beyond eight are left out', () => {
  expect(spellings('Wo ist "KSV" & M-V?')).toEqual([['ksv'], ['m'], ['v']]);
  expect(spellings('Muenster Straße Steuer')).toEqual([['muenster', 'munster'], ['strasse'], ['steuer']]);
  expect(spellings('Museum')).toEqual([['museum', 'museen']]);
  expect(readQuery('a1 '.repeat(50)).words).toHaveLength(8);
  expect(readQuery(`  Freiburg\n im\u0000 Breisgau `)).toMatchObject({
    typed: 'Freiburg im Breisgau',
    names: ['freiburg im breisgau'],
  });
  expect(readQuery('x'.repeat(10_000)).typed).toHaveLength(200);
});

test('a compound may be any two words, with what German puts between them', () => {
  expect(splitsOf('pflegehilfe')).toContainEqual({ left: 'pflege', right: 'hilfe' });
  expect(splitsOf('eingliederungshilfe')).toContainEqual({ left: 'eingliederung', right: 'hilfe' });
  expect(splitsOf('haus')).toEqual([]);
});

test('marks stand on whole words, however they are spelt; neighbours share one', () => {
  expect(shown(mark('Hilfe zur Pflege, Pflegehilfe', new Set(['hilfe', 'pflege'])))).toBe(
    '[Hilfe] zur [Pflege], Pflegehilfe',
  );
  expect(shown(mark('Kreis Höxter', new Set(['kreis', 'hoxter'])))).toBe('[Kreis][ ][Höxter]');
  expect(shown(mark('<mark>x</mark>', new Set(['x'])))).toBe('<mark>[x]</mark>');
});

test('the snippet is the sentence that says most, short enough, with the mark in sight', () => {
  const text = 'Seit dem 1. Mai gilt viel. Hilfe gibt es. Die Hilfe zur Pflege zahlt Geld.\nEnde';
  expect(shown(snippet(text, new Set(['hilfe', 'pflege'])))).toBe('Die [Hilfe] zur [Pflege] zahlt Geld.');
  expect(shown(snippet(text, new Set()))).toBe('Seit dem 1. Mai gilt viel.');
  const long = `${'Wort '.repeat(100)}Pflege ${'Wort '.repeat(100)}`;
  const cut = shown(snippet(long, new Set(['pflege'])));
  expect(cut).toMatch(/^… Wort .*\[Pflege\].* …$/);
  expect(cut.length).toBeLessThan(240);
});

test('of a search without a hit only words are kept that name nobody', () => {
  expect(keptWords('  Raumfähre, groß! ')).toBe('raumfahre gross');
  for (const words of ['max@example.org', 'Tel. 0251 59101', 'x', '?!', 'y'.repeat(61)]) {
    expect(keptWords(words)).toBeUndefined();
  }
});

test('of blocks the text is read and nothing else, one paragraph a line', () => {
  const text = (value: string) => ({ type: 'text', text: value });
  const root = {
    children: [
      { type: 'heading', tag: 'h2', children: [text('Worum '), text('geht es?')] },
      {
        type: 'list',
        children: [
          {
            type: 'listitem',
            children: [
              text('Erstens'),
              { type: 'list', children: [{ type: 'listitem', children: [text('Darunter')] }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: ['2019', 'Köln'].map((one) => ({
              type: 'tablecell',
              children: [{ type: 'paragraph', children: [text(one)] }],
            })),
          },
        ],
      },
      { type: 'upload', relationTo: 'media', value: 7 },
    ],
  };
  const blocks = [
    { id: 'a1', blockType: 'text', blockName: 'intern', content: { root } },
    {
      blockType: 'facts',
      variant: 'table',
      items: [{ id: 'b', label: 'Vorsitz', value: 'LWL', note: 'seit 2024' }],
    },
    { blockType: 'cta', heading: 'Weiter', link: { label: 'Kontakt', url: '/kontakt' } },
    { blockType: 'downloads', heading: 'Dateien', files: [3, { id: 4 }] },
  ];
  expect(contentText(blocks)).toEqual([
    'Worum geht es?',
    'Erstens',
    'Darunter',
    '2019 · Köln',
    'Vorsitz: LWL',
    'seit 2024',
    'Weiter',
    'Kontakt',
    'Dateien',
  ]);
  expect(filesIn(blocks)).toEqual([7, 3, 4]);
});
