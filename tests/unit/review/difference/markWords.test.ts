import { compareDocuments } from '@/review/difference/compareDocuments';
import { markWords } from '@/review/difference/markWords';
import type { Marked } from '@/review/difference/types';
import { line, plain } from './compare';

const second = 1_000;
const marked = (before: string, after: string): Marked => {
  const marks = markWords(before, after, second);
  if (!marks) throw new Error('out of time');
  return marks;
};

test('changed words are marked on their own side', () => {
  const { before, after } = marked(
    'Der Bezirkstag hat 29 Mitglieder und wird direkt gewählt. Mehr steht in der Bezirksordnung.',
    'Der Bezirkstag hat 29 Mitglieder. Die Pfalz wählt ihn. Mehr steht in der Bezirksordnung.',
  );
  expect(line(before)).toBe(
    'Der Bezirkstag hat 29 Mitglieder [-und wird direkt gewählt-]. Mehr steht in der Bezirksordnung.',
  );
  expect(line(after)).toBe(
    'Der Bezirkstag hat 29 Mitglieder. [+Die Pfalz wählt ihn.+] Mehr steht in der Bezirksordnung.',
  );
});

test('German words with umlauts and hyphens count as words', () => {
  const { after } = marked(
    'Wir fördern die Städte im ganzen Land.',
    'Wir fördern die Großstädte im ganzen Land.',
  );
  expect(line(after)).toBe('Wir fördern die [+Großstädte+] im ganzen Land.');
});

test('punctuation alone does not break an exchanged phrase', () => {
  const { before, after } = marked(
    'Wir arbeiten in diesem Land für Kunst, Musik und für alle Menschen hier.',
    'Wir arbeiten in diesem Land für Theater, Tanz und für alle Menschen hier.',
  );
  expect(line(before)).toBe('Wir arbeiten in diesem Land für [-Kunst, Musik-] und für alle Menschen hier.');
  expect(line(after)).toBe('Wir arbeiten in diesem Land für [+Theater, Tanz+] und für alle Menschen hier.');
});

test('above 60 % changed words both texts stand whole', () => {
  const { before, after } = marked('Wir gibt es seit 1953.', 'Der Verband wurde im Jahr 1953 gegründet.');
  expect(before).toEqual([{ kind: 'removed', text: 'Wir gibt es seit 1953.' }]);
  expect(after).toEqual([{ kind: 'added', text: 'Der Verband wurde im Jahr 1953 gegründet.' }]);
});

test('exactly 60 % changed words are still marked one by one', () => {
  const { after } = marked('eins zwei drei vier fünf', 'eins zwei a b c');
  expect(line(after)).toBe('eins zwei [+a b c+]');
});

test('an address is exchanged as a whole', () => {
  const { after } = marked('https://www.lwl.org/de/', 'https://www.lwl.org/en/');
  expect(line(after)).toBe('[+https://www.lwl.org/en/+]');
});

test('a comparison that takes too long is given up', () => {
  expect(markWords('ein alter Text', 'ein neuer Text', -1)).toBeNull();
});

// Numbers that look random but are the same in every run.
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const pieces = [
  'Straße',
  'für',
  'die',
  'Öffentlichkeit',
  'u. a.',
  '§ 5',
  '1.500',
  'e-mail',
  '(neu)',
  '„so“',
  'x',
  'Ǹ',
];
const spaces = [' ', ' ', ' ', '  ', '\n', '\u00a0', '\t', '', ', ', '. ', ' \u0300 '];

test('for random edits each side gives back its own text', () => {
  const random = randomFrom(7);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  for (let run = 0; run < 600; run += 1) {
    const tokens = Array.from({ length: random(14) }, () => pick(pieces) + pick(spaces));
    const edited = tokens.flatMap((token) => {
      const fate = random(6);
      if (fate === 0) return [];
      if (fate === 1) return [pick(pieces) + pick(spaces)];
      if (fate === 2) return [token, pick(pieces) + pick(spaces)];
      return [token];
    });
    const [before, after] = [pick(spaces) + tokens.join(''), edited.join('') + pick(spaces)];
    const marks = marked(before, after);
    expect(plain(marks.before)).toBe(before);
    expect(plain(marks.after)).toBe(after);
    expect(marks.before.some(({ kind }) => kind === 'added')).toBe(false);
    expect(marks.after.some(({ kind }) => kind === 'removed')).toBe(false);
    // What counts as unchanged is the same on both sides, apart from space (an accent on a space is space).
    const kept = (side: typeof marks.before) =>
      side.flatMap(({ kind, text }) => (kind === 'same' ? [text.replace(/\s|\u0300/g, '')] : [])).join('');
    expect(kept(marks.before)).toBe(kept(marks.after));
  }
});

test('more than 20,000 words stand side by side without marks', () => {
  const long = Array.from({ length: 20_001 }, (_, at) => `Wort${at}`).join(' ');
  const field = { kind: 'text', name: 'text', label: 'Text' } as const;
  const [difference] = compareDocuments(
    [field],
    { text: long },
    { text: `${long} neu` },
    { labels: new Map() },
  );
  expect(difference).toMatchObject({ changed: true, summary: 'Text geändert', content: { tooLong: true } });
  const [same] = compareDocuments([field], { text: long }, { text: long }, { labels: new Map() });
  expect(same).toMatchObject({ changed: false, summary: '' });
  expect(same?.content).not.toHaveProperty('tooLong');
});
