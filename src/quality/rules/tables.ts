import type { LexicalCell, LexicalNode } from '@/lib/lexicalTypes';
import { plainText } from '@/lib/richTextHeadings';
import { TABLE_CAPTION } from '@/lib/tableCaption';
import { nodesOfType, type RichTextPiece, richTexts } from '../content/nodes';
import type { Finding, Rule } from '../types';

const mostColumns = 6;

/** A table has a head, a name, and not more columns than one can listen to. */
export const tables: Rule = (content) =>
  richTexts(content).flatMap((piece) =>
    nodesOfType(piece, 'table').flatMap(({ node, place }): Finding[] => {
      const rows = (node.children ?? []).map(({ children = [] }) => children as LexicalCell[]);
      const cells = rows.flat();
      const findings: Finding[] = [];
      const add = (finding: Omit<Finding, 'rule' | 'place'>) =>
        findings.push({ rule: 'tables', place, ...finding });
      const hasHead =
        rows[0]?.every(({ headerState = 0 }) => headerState & 1) ||
        rows.every(([first]) => (first?.headerState ?? 0) & 2);
      if (!hasHead) {
        add({
          kind: 'error',
          short: 'Tabelle ohne Kopfzeile',
          sentence: 'Die Tabelle hat keine Kopfzeile.',
          repair: {
            mend: { kind: 'tableHead' },
            suggestion: 'erste Zeile als Kopfzeile',
            done: 'erste Zeile ist Kopfzeile',
          },
        });
      }
      if (!isNamed(piece, place.node?.[0] ?? 0)) {
        add({
          kind: 'hint',
          short: 'Tabelle ohne Titel',
          sentence:
            'Die Tabelle hat keinen Titel. Schreiben Sie darüber einen Absatz „Tabelle: Worum es geht“.',
        });
      }
      if (cells.some(({ colSpan = 1, rowSpan = 1 }) => Number(colSpan) > 1 || Number(rowSpan) > 1)) {
        add({
          kind: 'hint',
          short: 'Verbundene Zellen',
          sentence: 'In der Tabelle sind Zellen verbunden. Vorleseprogramme verlieren dort die Zuordnung.',
        });
      }
      const columns = Math.max(0, ...rows.map(({ length }) => length));
      if (columns > mostColumns) {
        add({
          kind: 'hint',
          short: 'Tabelle zu breit',
          sentence: `Die Tabelle hat ${columns} Spalten. Bis ${mostColumns} bleibt sie auf dem Handy lesbar.`,
        });
      }
      return findings;
    }),
  );

/** A caption right before it, or a heading somewhere above. */
function isNamed({ nodes }: RichTextPiece, at: number): boolean {
  const before: LexicalNode | undefined = nodes[at - 1];
  const caption = before?.type === 'paragraph' && TABLE_CAPTION.test(plainText(before).trim());
  return caption || nodes.slice(0, at).some(({ type }) => type === 'heading');
}
