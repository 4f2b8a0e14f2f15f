import { quote } from '../content/nodes';
import { pdfFaults } from '../pdfFaults';
import type { Finding, Rule } from '../types';

/** Files that not everybody can read are named; better is a page beside them. */
export const files: Rule = ({ pieces }, { media }) =>
  pieces.flatMap((piece): Finding[] => {
    if (piece.kind !== 'media') return [];
    return piece.ids.flatMap((id) => {
      const file = media[id];
      if (file?.mimeType !== 'application/pdf') return [];
      const faults = pdfFaults(file.pdf);
      if (faults.length === 0) return [];
      const name = file.label || file.pdf?.title || file.filename || 'Datei';
      return [
        {
          rule: 'files',
          kind: 'hint',
          short: 'PDF nicht barrierefrei',
          sentence: `Die Datei ${quote(name)} ist nicht für alle lesbar: ${faults.map(({ short }) => short).join(', ')}.`,
          place: { path: piece.path, label: piece.label },
        },
      ];
    });
  });
