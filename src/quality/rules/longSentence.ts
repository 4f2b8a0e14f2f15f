import { stretches } from '../content/nodes';
import { splitSentences, wordsOf } from '../readability';
import type { Finding, Rule } from '../types';

const mostWords = 25;

/** Who has reached the end of a long sentence has lost its beginning. */
export const longSentence: Rule = (content) =>
  stretches(content)
    .filter(({ isTable }) => !isTable)
    .flatMap(({ place, text }) =>
      splitSentences(text).flatMap((sentence): Finding[] => {
        const { length } = wordsOf(sentence);
        if (length <= mostWords) return [];
        // Abbreviations lose their stops when sentences are told apart, so the place is found by its first words.
        const from = Math.max(0, text.indexOf(sentence.slice(0, 12)));
        const to = Math.min(text.length, from + sentence.length);
        return [
          {
            rule: 'longSentence',
            kind: 'hint',
            short: `Satz mit ${length} Wörtern`,
            sentence: `Ein Satz hat ${length} Wörter. Teilen Sie ihn in zwei oder drei Sätze.`,
            place: { ...place, range: [from, to] },
          },
        ];
      }),
    );
