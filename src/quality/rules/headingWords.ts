import { plainText } from '@/lib/richTextHeadings';
import { nodesOfType, quote } from '../content/nodes';
import type { Finding, Rule } from '../types';

const longest = 70;

/** A heading says something, and says it in one line. */
export const headingWords: Rule = ({ pieces }) =>
  pieces.flatMap((piece): Finding[] => {
    if (piece.kind === 'heading') return tooLong(piece.text, { path: piece.path, label: piece.label });
    if (piece.kind !== 'richText') return [];
    return nodesOfType(piece, 'heading').flatMap(({ node, place }): Finding[] => {
      const text = plainText(node);
      if (text.trim() !== '') return tooLong(text, place);
      return [
        {
          rule: 'headingWords',
          kind: 'error',
          short: 'Überschrift ohne Text',
          sentence: 'Eine Überschrift ist leer. Vorleseprogramme sagen dann nur „Überschrift“.',
          place,
          repair: { mend: { kind: 'remove' }, suggestion: 'leere Überschrift löschen', done: 'gelöscht' },
        },
      ];
    });
  });

function tooLong(text: string, place: Finding['place']): Finding[] {
  const { length } = text.trim();
  if (length <= longest) return [];
  return [
    {
      rule: 'headingWords',
      kind: 'hint',
      short: 'Überschrift zu lang',
      sentence: `Die Überschrift ${quote(text, 30)} hat ${length} Zeichen. Kürzen Sie sie auf höchstens ${longest}.`,
      place,
    },
  ];
}
