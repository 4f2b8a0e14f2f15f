import { nodesIn, richTexts, stretches } from '../content/nodes';
import type { Finding, Rule } from '../types';

/** Gaps made of spaces move as soon as the letters are larger. */
export const spacing: Rule = (content) => [
  ...stretches(content).flatMap(({ place, text, texts }): Finding[] => {
    const found = /(?<=\S)[^\S\n]{2,}(?=\S)/u.exec(text);
    if (!found) return [];
    return [
      {
        rule: 'spacing',
        kind: 'hint',
        short: 'Mehrere Leerzeichen',
        sentence: 'Hier stehen mehrere Leerzeichen hintereinander.',
        place: { ...place, range: [found.index, found.index + found[0].length] },
        repair:
          texts.length > 0
            ? { mend: { kind: 'spaces' }, suggestion: 'ein Leerzeichen', done: 'ein Leerzeichen' }
            : undefined,
      },
    ];
  }),
  ...richTexts(content).flatMap((piece) =>
    nodesIn(piece)
      .filter(({ node }) => ['center', 'right', 'justify', 'end'].includes(String(node.format)))
      .map(
        ({ place }): Finding => ({
          rule: 'spacing',
          kind: 'hint',
          short: 'Nicht linksbündig',
          sentence: 'Dieser Absatz ist zentriert oder im Blocksatz. Linksbündig liest er sich leichter.',
          place,
          repair: { mend: { kind: 'align' }, suggestion: 'linksbündig', done: 'linksbündig' },
        }),
      ),
  ),
];
