import { plainText } from '@/lib/richTextHeadings';
import { nodesOfType, quote } from '../content/nodes';
import type { Finding, Rule } from '../types';

/** Headings go down one level at a time: those who jump from one to the next must not look for one that is missing. */
export const headingOrder: Rule = ({ pieces }) => {
  const findings: Finding[] = [];
  let flow = 1;
  for (const piece of pieces) {
    if (piece.kind === 'heading') flow = piece.path === 'title' ? 1 : 2;
    if (piece.kind !== 'richText') continue;
    let last = piece.isOwnOutline ? 1 : flow;
    for (const { node, place } of nodesOfType(piece, 'heading')) {
      if (plainText(node).trim() === '') continue;
      const level = Number(String(node.tag).slice(1));
      const right = Math.min(last + 1, 4) as 2 | 3 | 4;
      if (level > last + 1) {
        findings.push({
          rule: 'headingOrder',
          kind: 'error',
          short: 'Überschrift überspringt eine Ebene',
          sentence: `Die Überschrift ${quote(plainText(node))} überspringt eine Ebene.`,
          place,
          repair: {
            mend: { kind: 'headingLevel', tag: `h${right}` },
            suggestion: `Ebene ${right} statt ${level}`,
            done: `Ebene ${right}`,
          },
        });
      }
      last = Math.min(level, last + 1);
    }
    if (!piece.isOwnOutline) flow = last;
  }
  return findings;
};
