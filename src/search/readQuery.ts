import { fold, wordsOf } from './fold';
import { questionWords } from './questionWords';

export interface AskedWord {
  /** As typed. */
  typed: string;
  /** In the spelling of the index; a second one where "ae" may stand for "ä". */
  spellings: string[];
}

export interface Query {
  /** As typed, tidied up and cut. */
  typed: string;
  words: AskedWord[];
  /** The whole of it as one name, in each spelling: "freiburg im breisgau". */
  names: string[];
}

const longestQuery = 200;
const longestWord = 60;
const mostWords = 8;

/** "muenster" may be Münster, but "steuer" and "quer" hold no umlaut. */
const withoutE = (word: string) => word.replace(/(?<![aeq])ue|ae|oe/g, ([vowel = '']) => vowel);
/** What German stemming does not know: one Museum, two Museen. Words that do not exist are simply not found. */
const otherNumber = (word: string) =>
  word.endsWith('um') ? [word.replace(/um$/, 'en')] : word.endsWith('en') ? [word.replace(/en$/, 'um')] : [];
const spellingsOf = (folded: string) => [
  ...new Set([folded, withoutE(folded)].flatMap((word) => [word, ...otherNumber(word)])),
];

/** Takes apart what somebody typed, whatever it is: signs and operators mean nothing, only words and numbers count. */
export function readQuery(text: string): Query {
  const typed = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .trim();
  const all = wordsOf(typed).map((word) => word.slice(0, longestWord));
  const named = all.filter((word) => !questionWords.has(fold(word)));
  return {
    typed,
    words: named.slice(0, mostWords).map((word) => ({ typed: word, spellings: spellingsOf(fold(word)) })),
    names: [...new Set([all.map(fold).join(' '), withoutE(all.map(fold).join(' '))])],
  };
}
