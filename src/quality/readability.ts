export interface Readability {
  sentences: number;
  words: number;
  longWords: number;
  /** Läsbarhetsindex after Björnsson, rounded: below 40 is easy, above 50 hard. 0 without any word. */
  lix: number;
  averageSentence: number;
  longestSentence: number;
}

const longerThan = 6;
const word = /[\p{L}\p{N}]+(?:[-‑'’.,/][\p{L}\p{N}]+)*/gu;

/** A full stop in these ends no sentence, even with a capital or a number behind it. */
const abbreviations = [
  ...['z. B.', 'd. h.', 'u. a.', 'u. Ä.', 'o. Ä.', 'i. d. R.', 'e. V.', 's. o.', 's. u.', 'v. a.', 'a. D.'],
  ...[
    'bzw.',
    'ca.',
    'rd.',
    'vgl.',
    'ggf.',
    'evtl.',
    'inkl.',
    'sog.',
    'gem.',
    'Abs.',
    'Art.',
    'Nr.',
    'Dr.',
    'Prof.',
  ],
  ...['St.', 'Str.', 'Tel.', 'Mio.', 'Mrd.'],
];
const months =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert';
const noEnd = [
  new RegExp(`(?<!\\p{L})(?:${abbreviations.map(asPattern).join('|')})`, 'gu'),
  new RegExp(`(?<!\\d)\\d{1,2}\\.(?= (?:${months}))`, 'gu'),
];
const sentenceEnd = /\n+|(?<=[.!?…]["“”»«)]*)\s+(?=["„“»«([]*[\p{Lu}\p{N}])/u;

/** Line breaks end sentences too, so that headings, list items and paragraphs do not run into each other. */
export function splitSentences(text: string): string[] {
  return noEnd
    .reduce((done, pattern) => done.replace(pattern, (found) => found.replaceAll('.', '')), text)
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** Reading figures of plain German text. LIX = words per sentence + share of words longer than six letters in percent. */
export function readability(text: string): Readability {
  const lengths = splitSentences(text).map((sentence) => wordsOf(sentence).length);
  const words = wordsOf(text);
  const longWords = words.filter((found) => lettersOf(found) > longerThan).length;
  if (words.length === 0) {
    return { sentences: 0, words: 0, longWords: 0, lix: 0, averageSentence: 0, longestSentence: 0 };
  }
  const averageSentence = words.length / lengths.length;
  return {
    sentences: lengths.length,
    words: words.length,
    longWords,
    lix: Math.round(averageSentence + (100 * longWords) / words.length),
    averageSentence,
    longestSentence: Math.max(...lengths),
  };
}

function lettersOf(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

/** "z. B." also matches "z.B." and a fixed space. */
function asPattern(abbreviation: string): string {
  return abbreviation.replaceAll('.', '\\.').replaceAll(' ', '\\s?');
}
