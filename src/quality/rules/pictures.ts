import { quote } from '../content/nodes';
import type { Finding, MediaFacts, Rule } from '../types';

const longest = 150;

/** A picture says in words what it shows, or that it says nothing. */
export const pictures: Rule = ({ pieces }, { media }) =>
  pieces.flatMap((piece): Finding[] => {
    if (piece.kind !== 'media') return [];
    return piece.ids.flatMap((id) => {
      const found = media[id] && faultOf(media[id]);
      if (!found) return [];
      const [kind, short, sentence] = found;
      return [{ rule: 'pictures', kind, short, sentence, place: { path: piece.path, label: piece.label } }];
    });
  });

function faultOf({
  alt,
  decorative,
  filename,
  mimeType,
}: MediaFacts): [Finding['kind'], string, string] | null {
  if (!mimeType?.startsWith('image/') || decorative) return null;
  const words = alt?.trim() ?? '';
  if (words === '') {
    return [
      'error',
      'Bild ohne Beschreibung',
      'Das Bild hat keine Beschreibung. Öffnen Sie es und beschreiben Sie, was zu sehen ist.',
    ];
  }
  if (
    words === filename ||
    /\.(?:jpe?g|png|webp|avif|gif)$/i.test(words) ||
    /^(?:img|dsc|dscf)[-_ ]?\d+$/i.test(words)
  ) {
    return [
      'error',
      'Dateiname als Beschreibung',
      `Die Beschreibung ${quote(words)} ist ein Dateiname. Beschreiben Sie, was zu sehen ist.`,
    ];
  }
  if (/^(?:(?:das|ein) )?(?:bild|foto|grafik|abbildung)(?: von|:| zeigt)/i.test(words)) {
    return [
      'hint',
      'Beschreibung beginnt mit „Bild“',
      `Die Beschreibung ${quote(words, 40)} beginnt mit „Bild von“. Das sagen Vorleseprogramme schon selbst.`,
    ];
  }
  if (words.length > longest) {
    return [
      'hint',
      'Beschreibung zu lang',
      `Die Beschreibung hat ${words.length} Zeichen. Bis ${longest} bleibt sie gut zu hören; der Rest gehört in den Text.`,
    ];
  }
  return null;
}
