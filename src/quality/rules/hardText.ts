import { readabilityOf } from '../readabilityOf';
import type { Finding, Rule } from '../types';

const hard = 50;
const fewestWords = 60;

/** Short sentences and short words: the figure is measured where there is enough to measure. */
export const hardText: Rule = (content): Finding[] => {
  const { lix, words } = readabilityOf(content);
  const piece = content.pieces.find(({ kind }) => kind === 'richText' || kind === 'prose');
  if (!piece || words < fewestWords || lix <= hard) return [];
  return [
    {
      rule: 'hardText',
      kind: 'hint',
      short: 'Text zu schwer',
      sentence: `Der Text ist schwer zu lesen (LIX ${lix}). Kürzere Sätze und kürzere Wörter helfen.`,
      place: { path: piece.path, label: piece.label },
    },
  ];
};
