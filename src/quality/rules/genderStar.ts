import { quote, stretches } from '../content/nodes';
import type { Rule } from '../types';

const star = /\p{L}{3,}[*:_](?:innen|in)(?!\p{L})/u;

/** Voices stumble over signs within a word. */
export const genderStar: Rule = (content) =>
  stretches(content).flatMap(({ place, text }) => {
    const found = star.exec(text);
    if (!found) return [];
    return {
      rule: 'genderStar',
      kind: 'hint',
      short: 'Zeichen im Wort',
      sentence: `${quote(found[0])} lesen viele Stimmen schlecht vor. Besser: beide Formen oder ein neutrales Wort.`,
      place: { ...place, range: [found.index, found.index + found[0].length] },
    };
  });
