import { compareDocuments } from '@/review/difference/compareDocuments';
import type { RichTextField } from '@/review/difference/fieldTypes';
import { compare, line, lines, plain } from './compare';
import {
  bold,
  bullets,
  h,
  italic,
  item,
  link,
  linkTo,
  marked,
  numbers,
  p,
  quote,
  rich,
  table,
} from './lexical';

const field: RichTextField = { kind: 'richText', name: 'text', label: 'Über uns' };
const diff = (before: unknown, after: unknown, labels = {}) =>
  compare<'richText'>(field, before, after, labels);
const notes = (...args: Parameters<typeof diff>) =>
  diff(...args).content.notes.after.map(({ text, value }) => (value ? `${text} ${value}` : text));

const landrat = 'ersten Sitzung des Landraths des Rheinkreises am 6. Dezember 1816.';

test('paragraphs and headings are paired and counted', () => {
  const { summary, content } = diff(
    rich(
      h(3, 'Geschichte'),
      p(`Der Ursprung des heutigen Verbandes wird gesehen in der ${landrat}`),
      h(3, 'Organe'),
      p('Der Bezirkstag hat 29 Mitglieder und wird direkt gewählt. Mehr steht in der Bezirksordnung.'),
    ),
    rich(
      h(3, 'Geschichte'),
      p(`Der Ursprung liegt in der ${landrat}`),
      h(3, 'Wer entscheidet?'),
      p('Der Bezirkstag hat 29 Mitglieder. Die Pfalz wählt ihn. Mehr steht in der Bezirksordnung.'),
    ),
  );
  expect(summary).toBe('2 Absätze und 1 Zwischenüberschrift geändert');
  expect(lines(content.after)).toEqual([
    'Geschichte',
    `Der Ursprung [+liegt+] in der ${landrat}`,
    '[+Wer entscheidet?+]',
    'Der Bezirkstag hat 29 Mitglieder. [+Die Pfalz wählt ihn.+] Mehr steht in der Bezirksordnung.',
  ]);
  expect(lines(content.before)[2]).toBe('[-Organe-]');
});

test('a text without a change says nothing', () => {
  const text = () =>
    rich(h(2, 'Titel'), p('Ein ', bold('fetter'), ' ', link('Link', '/ziel')), table(['a', 'b']));
  expect(diff(text(), text())).toMatchObject({ changed: false, summary: '' });
});

test('empty paragraphs, which nobody sees, are no change', () => {
  expect(diff(rich(p('Text')), rich(p('Text'), p('')))).toMatchObject({ changed: false });
});

test('a paragraph between others is new, the others stay', () => {
  const { summary, content } = diff(rich(p('eins'), p('drei')), rich(p('eins'), p('zwei'), p('drei')));
  expect(summary).toBe('1 Absatz neu');
  expect(lines(content.after)).toEqual(['eins', '[+zwei+]', 'drei']);
  expect(lines(content.before)).toEqual(['eins', 'drei']);
});

test('a dropped quote is struck out whole', () => {
  const { summary, content } = diff(rich(p('eins'), quote('Kommt weg')), rich(p('eins')));
  expect(summary).toBe('1 Zitat entfällt');
  expect(lines(content.before)).toEqual(['eins', '[-Kommt weg-]']);
});

test('a pair needs half of its words in common', () => {
  const half = diff(rich(p('a b c d'), h(2, 'T')), rich(h(2, 'T'), p('a b x y')));
  expect(half.summary).toBe('1 Absatz neu, 1 Absatz entfällt');
  const similar = diff(rich(p('weg'), p('eins zwei drei vier')), rich(p('eins zwei drei fünf')));
  expect(similar.content.before.map(({ state }) => state)).toEqual(['removed', 'changed']);
});

test('a changed link target is told though no word differs', () => {
  const before = rich(p('Mehr steht in der ', link('Bezirksordnung', '/alt'), '.'));
  const after = rich(p('Mehr steht in der ', link('Bezirksordnung', '/neu'), '.'));
  expect(notes(before, after)).toEqual(['Link „Bezirksordnung“ führt jetzt auf: /neu']);
  expect(diff(before, after).summary).toBe('1 Absatz geändert');
});

test('a link to a document is told by its name, and whether that is public', () => {
  const before = rich(p(linkTo('Themen', 'topics', 3)));
  const after = rich(p(linkTo('Themen', 'topics', { id: 4, title: 'Kultur' })));
  const labels = { 'topics:4': { text: 'Kultur', isPublic: false } };
  expect(notes(before, after, labels)).toEqual([
    'Link „Themen“ führt jetzt auf: Kultur (noch nicht öffentlich)',
  ]);
  expect(notes(before, after)).toEqual(['Link „Themen“ führt jetzt auf: nicht mehr vorhanden']);
});

test('new, taken and dropped links are told with their targets', () => {
  const plainText = rich(p('Die Satzung gilt.'));
  const linked = rich(p('Die ', link('Satzung', '/satzung'), ' gilt.'));
  expect(notes(plainText, linked)).toEqual(['„Satzung“ ist jetzt ein Link auf: /satzung']);
  expect(diff(linked, plainText).content.notes.before).toEqual([
    { about: 'link', text: '„Satzung“ ist kein Link mehr. Bisher führte er auf:', value: '/satzung' },
  ]);
  expect(notes(rich(p('Hallo')), rich(p('Hallo'), p(link('Neues', 'https://a.de'))))).toEqual([
    'Neuer Link „Neues“ führt auf: https://a.de',
  ]);
  expect(diff(rich(p('Hallo'), p(link('Altes', '/a'))), rich(p('Hallo'))).content.notes.before[0]?.text).toBe(
    'Link „Altes“ entfällt. Er führte auf:',
  );
});

test('other words for the same target need no line of their own', () => {
  const before = rich(p('Hier steht die ganze ', link('Ordnung', '/ordnung')));
  const after = rich(p('Hier steht die ganze ', link('Satzung', '/ordnung')));
  expect(notes(before, after)).toEqual([]);
});

test('bold and italic are told without marking the words', () => {
  const before = rich(p('Das ist ', bold('sehr wichtig'), ' für alle.'));
  const after = rich(p('Das ist sehr wichtig für ', italic('alle'), '.'));
  expect(notes(before, after)).toEqual(['„sehr wichtig“: nicht mehr fett', '„alle“: jetzt kursiv']);
  expect(lines(diff(before, after).content.after)).toEqual(['Das ist sehr wichtig für alle.']);
  expect(notes(after, before)).toEqual(['„sehr wichtig“: jetzt fett', '„alle“: nicht mehr kursiv']);
});

test('language and explanation are told without marking the words, and shown where they stand', () => {
  const before = rich(p('Das ', marked('BTHG', { abbr: 'Gesetz' }), ' und die Convention gelten.'));
  const after = rich(p('Das BTHG und die ', marked('Convention', { lang: 'en' }), ' gelten.'));
  expect(notes(before, after)).toEqual([
    '„BTHG“: nicht mehr erklärt',
    '„Convention“: jetzt als Englisch gekennzeichnet',
  ]);
  expect(notes(after, before)).toEqual([
    '„BTHG“: Erklärung jetzt „Gesetz“',
    '„Convention“: nicht mehr als Fremdsprache gekennzeichnet',
  ]);
  expect(diff(before, after).content.after[0]?.marks[0]?.pieces).toContainEqual({
    text: 'Convention',
    lang: 'en',
  });
});

test('the level of a heading is told', () => {
  expect(notes(rich(h(2, 'Aufgaben')), rich(h(3, 'Aufgaben')))).toEqual([
    'Überschrift „Aufgaben“: Ebene 3 statt 2',
  ]);
});

test('a paragraph that becomes a heading is told', () => {
  expect(notes(rich(p('Aufgaben')), rich(h(2, 'Aufgaben')))).toEqual([
    '„Aufgaben“: jetzt Zwischenüberschrift, vorher Absatz',
  ]);
});

test('swapped list items are moved, not dropped and new', () => {
  const { summary, content } = diff(
    rich(bullets(item('Kultur'), item('Bildung'), item('Energie'))),
    rich(bullets(item('Kultur'), item('Energie'), item('Bildung'))),
  );
  expect(summary).toBe('1 Listenpunkt verschoben');
  expect(content.after.filter(({ state }) => state === 'moved')).toHaveLength(1);
  expect([...lines(content.before), ...lines(content.after)].join()).not.toMatch(/\[[-+]/);
});

test('depth and numbering of list items are told', () => {
  const flat = rich(bullets(item('Kultur'), item('Theater')));
  const nested = rich(bullets(item('Kultur'), item(bullets(item('Theater')))));
  expect(notes(flat, nested)).toEqual(['Liste „Theater“: Ebene 2 statt 1']);
  expect(notes(rich(bullets(item('Kultur'))), rich(numbers(item('Kultur'))))).toEqual([
    '„Kultur“: jetzt mit Nummer',
  ]);
});

test('rows of a table are counted', () => {
  const before = rich(table(['Ort', 'Plätze'], ['Mainz', '12'], ['Speyer', '7']));
  const after = rich(table(['Ort', 'Plätze'], ['Mainz', '12'], ['Worms', '9'], ['Speyer', '8']));
  const { summary, content } = diff(before, after);
  expect(content.notes.after).toContainEqual({
    about: 'structure',
    text: 'Tabelle: 1 Zeile geändert, 1 Zeile neu',
  });
  expect(summary).toBe('1 Tabellenzeile geändert, 1 Tabellenzeile neu');
  expect(content.after.map(({ state }) => state)).toEqual(['same', 'same', 'added', 'changed']);
  expect(lines(content.after)[3]).toBe('Speyer\t[+8+]');
});

test('a change of nothing but space is told, since nobody would see it', () => {
  expect(notes(rich(p('eins zwei')), rich(p('eins  zwei')))).toEqual([
    '„eins zwei“: nur Leerzeichen oder Zeilenumbrüche geändert',
  ]);
});

test('marks keep what is bold or a link', () => {
  const { content } = diff(
    rich(p('Lesen Sie alles in der ', link('Satzung', '/s'), ' nach.')),
    rich(p('Lesen Sie gern alles in der ', link('Satzung', '/s'), ' nach.')),
  );
  const [block] = content.after;
  expect(line(block?.marks ?? [])).toBe('Lesen Sie [+gern+] alles in der Satzung nach.');
  expect(block?.marks.flatMap(({ pieces = [] }) => pieces)).toContainEqual({ text: 'Satzung', link: true });
  for (const mark of block?.marks ?? []) {
    if (mark.pieces) expect(plain(mark.pieces.map(({ text }) => ({ kind: 'same', text })))).toBe(mark.text);
  }
});

test('a first text and a dropped text have short summaries', () => {
  expect(diff(null, rich(p('Hallo'))).summary).toBe('Text neu');
  expect(diff(rich(p('Hallo')), null).summary).toBe('Text entfällt');
});

test.each([
  ['too long', Array.from({ length: 20_001 }, (_, at) => `w${at}`).join(' '), 2_000],
  ['out of time', 'eins zwei drei', -1],
])('a text that is %s stands side by side', (_, text, timeLimit) => {
  const [difference] = compareDocuments(
    [field],
    { text: rich(p(text)) },
    { text: rich(p(`${text} neu`)) },
    { labels: new Map(), timeLimit },
  );
  expect(difference).toMatchObject({ changed: true, summary: 'Text geändert', content: { tooLong: true } });
  const content = difference?.content;
  if (content?.kind !== 'richText') throw new Error('not a rich text');
  expect(lines(content.after)).toEqual([`${text} neu`]);
});
