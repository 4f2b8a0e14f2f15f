import { quote, stretches } from '../content/nodes';
import type { Rule } from '../types';

const shouted = /\p{Lu}{4,}(?:[-\s]+\p{Lu}{4,})+/gu;

/** Words in capitals are hard to read, and some voices spell them. Two short ones may be a name. */
export const capitals: Rule = (content) =>
  stretches(content).flatMap(({ place, text }) =>
    [...text.matchAll(shouted)]
      .filter(([words]) => words.split(/[-\s]+/).some(({ length }) => length > 5))
      .map(({ 0: words, index }) => ({
        rule: 'capitals',
        kind: 'hint',
        short: 'Nur Großbuchstaben',
        sentence: `${quote(words)} steht in Großbuchstaben. Das ist schwer zu lesen. Schreiben Sie es normal, wenn nötig fett.`,
        place: { ...place, range: [index, index + words.length] },
      })),
  );
