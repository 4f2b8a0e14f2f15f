import { plainText } from '@/lib/richTextHeadings';
import { listSign } from '../content/listSign';
import { richTexts } from '../content/nodes';
import type { Finding, Rule } from '../types';

/** Lines that begin with a dash or a number are a list only for those who see them. */
export const typedList: Rule = (content) =>
  richTexts(content).flatMap(({ label, nodes, path }) => {
    const findings: Finding[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const signs = [];
      for (const node of nodes.slice(at)) {
        const sign = node.type === 'paragraph' ? listSign(plainText(node)) : null;
        if (!sign || sign.ordered !== (signs[0] ?? sign).ordered) break;
        signs.push(sign);
      }
      const [first] = signs;
      const isBroken = signs.length === 1 && hasTypedLines(nodes[at]?.children ?? []);
      if (!first || (signs.length < 2 && !isBroken)) continue;
      findings.push({
        rule: 'typedList',
        kind: 'error',
        short: 'Liste von Hand getippt',
        sentence:
          'Hier ist eine Liste mit Strichen oder Zahlen von Hand getippt. Vorleseprogramme erkennen sie nicht.',
        place: { path, label, node: [at] },
        repair: isBroken
          ? undefined
          : {
              mend: { kind: 'list', count: signs.length, ordered: first.ordered },
              suggestion: first.ordered ? 'Liste mit Zahlen' : 'Liste mit Punkten',
              done: 'als Liste',
            },
      });
      at += signs.length - 1;
    }
    return findings;
  });

/** Several such lines in one paragraph. */
function hasTypedLines(children: readonly { type: string; text?: unknown }[]): boolean {
  const lines = children.map((child) => (child.type === 'linebreak' ? '\n' : String(child.text ?? '')));
  return (
    lines
      .join('')
      .split('\n')
      .filter((line) => listSign(line)).length > 1
  );
}
