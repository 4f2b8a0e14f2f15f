import { linksIn, quote } from '../content/nodes';
import type { Rule } from '../types';

/** Two links with the same words lead to the same place. */
export const sameLinkText: Rule = (content) => {
  const known = new Map<string, string>();
  return linksIn(content).flatMap(({ place, target, text }) => {
    const words = text.trim().toLocaleLowerCase('de');
    const first = known.get(words);
    if (!first) known.set(words, target);
    if (!first || first === target || words === '') return [];
    return {
      rule: 'sameLinkText',
      kind: 'hint',
      short: 'Gleicher Linktext, anderes Ziel',
      sentence: `Zwei Links heißen ${quote(text)}, führen aber zu verschiedenen Seiten. Nennen Sie den Unterschied.`,
      place,
    };
  });
};
