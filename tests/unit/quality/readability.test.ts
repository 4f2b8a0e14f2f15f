import { readability, splitSentences, wordsOf } from '@/quality/readability';

test('gives the agreed figure for the agreed text', () => {
  const text = [
    'Die Eingliederungshilfe unterstützt Menschen mit Behinderungen. Seitdem das BTHG in mehreren Stufen in Kraft',
    'getreten ist und die Leistungen von der Sozialhilfe getrennt wurden, sind für viele Mitglieder sowohl die',
    'Verträge mit den Trägern als auch die Bedarfsermittlung und die Zusammenarbeit mit den örtlichen Ämtern neu',
    'geordnet worden. Das steht im Gesetz. Den Text finden Sie hier. Die Leistungen richten sich nach dem Bedarf der',
    'einzelnen Person.',
  ].join(' ');
  expect(readability(text)).toMatchObject({
    sentences: 5,
    words: 67,
    longWords: 20,
    lix: 43,
    longestSentence: 42,
  });
});

test.each([
  ['Es gibt z. B. Kliniken.', 1],
  ['Es gibt z.B. Kliniken. Und Schulen.', 2],
  ['Der Deutsche Landkreistag e. V. Berlin vertritt die Landkreise.', 1],
  ['Seit dem 1. Mai 2024 ist das so.', 1],
  ['Vom 19. bis 21. März 2014 war das.', 1],
  ['Das war 2024. Mai und Juni folgten.', 2],
  ['Das steht in Abs. 3 und Nr. 5.', 1],
  ['Das sind ca. 3.200 Städte. 13 Verbände kommen dazu.', 2],
  ['Wer hilft? „Der Verband.“ Gut!', 3],
  ['Hier kommt Elias. Danach ist Schluss.', 2],
  ['Eine Überschrift\n\nEin Satz', 2],
  ['Punkt 1\nPunkt 2', 2],
  ['– – –', 0],
])('counts the sentences of „%s“', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count);
});

test('counts compounds, numbers and dates as one word', () => {
  expect(wordsOf('Mecklenburg-Vorpommern hat 1.600.000 Menschen – rund')).toEqual([
    'Mecklenburg-Vorpommern',
    'hat',
    '1.600.000',
    'Menschen',
    'rund',
  ]);
});

test('counts a word of six letters as short and one of seven as long', () => {
  expect(readability('Kreise').longWords).toBe(0);
  expect(readability('Kreisen').longWords).toBe(1);
});

test('has an answer for empty text', () => {
  expect(readability(' \n ')).toMatchObject({ sentences: 0, words: 0, lix: 0 });
});
