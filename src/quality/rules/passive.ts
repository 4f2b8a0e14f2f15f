import { stretches } from '../content/nodes';
import { splitSentences } from '../readability';
import type { Finding, Rule } from '../types';

const helper = /(?<!\p{L})(?:wird|werden|wurde|wurden|worden)(?!\p{L})/iu;
const participle =
  /(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|er|ver|ent|zer)\p{Ll}{3,}(?:t|en)|\p{L}{3,}iert)(?!\p{L})/u;
const fewest = 4;
const mostShare = 0.3;

/** Sentences that hide who does something. Some are fine; many make a text hard. */
export const passive: Rule = (content): Finding[] => {
  const sentences = stretches(content)
    .filter(({ isTable }) => !isTable)
    .flatMap(({ place, text }) => splitSentences(text).map((sentence) => ({ place, sentence })));
  const found = sentences.filter(({ sentence }) => helper.test(sentence) && participle.test(sentence));
  const [first] = found;
  if (!first || found.length < fewest || found.length / sentences.length <= mostShare) return [];
  return [
    {
      rule: 'passive',
      kind: 'hint',
      short: 'Viel Passiv',
      sentence: `${found.length} von ${sentences.length} Sätzen stehen im Passiv. Schreiben Sie, wer etwas tut.`,
      place: first.place,
    },
  ];
};
