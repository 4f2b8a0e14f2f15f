import { marksAt, quote, stretches } from '../content/nodes';
import type { Finding, Rule } from '../types';

const short = /(?<![\p{L}\d-])(?:\p{Lu}{2,}(?:\p{Ll}?\p{Lu})*|\p{Lu}\p{Ll}?\p{Lu}{2,})(?![\p{L}\d])/gu;
/** Longer ones are words in capitals. */
const longest = 6;
const roman = /^[IVXLC]+$/;
/** Known to everybody, or part of a name. */
const everyday = new Set('EU UN USA PDF CSV MB KB BAG HKV GmbH NRW TV UNO ARD ZDF AG WC LWL LVR'.split(' '));

/** The first time an abbreviation occurs, the text says what it means. */
export const abbreviations: Rule = (content, { abbreviations: known }) => {
  const all = stretches(content);
  const words = all.map(({ text }) => text).join('\n');
  const own = [content.data.shortName, content.data.abbreviation, content.data.title, content.data.name];
  const seen = new Set([...everyday, ...own.flatMap((name) => String(name ?? '').match(short) ?? [])]);
  return all.flatMap((stretch) =>
    [...stretch.text.matchAll(short)].flatMap(({ 0: word, index }): Finding[] => {
      if (seen.has(word) || word.length > longest || roman.test(word)) return [];
      seen.add(word);
      if (marksAt(stretch, index).abbr || isExplained(words, word)) return [];
      const title = stretch.texts.length > 0 ? known[word] : undefined;
      return [
        {
          rule: 'abbreviations',
          kind: 'hint',
          short: `Abkürzung ${word}`,
          sentence: `Die Abkürzung ${quote(word)} wird nicht erklärt.`,
          place: { ...stretch.place, range: [index, index + word.length] },
          repair: title
            ? {
                mend: { kind: 'abbreviation', title },
                suggestion: `Erklärung „${title}“`,
                done: `${word} ist erklärt`,
              }
            : undefined,
        },
      ];
    }),
  );
};

/** "Bundesteilhabegesetz (BTHG)" or "BTHG (Bundesteilhabegesetz)". */
function isExplained(text: string, word: string): boolean {
  return text.includes(`(${word})`) || new RegExp(`(?<!\\p{L})${word} \\(\\p{L}{4}`, 'u').test(text);
}
