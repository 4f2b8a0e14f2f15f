import type { InlineRun } from './flattenText';
import type { InlineStyle, Mark } from './types';

/** Adds to marks where their text is bold, italic or a link. The marks themselves stay as they are. */
export function styleMarks(marks: readonly Mark[], runs: readonly InlineRun[]): Mark[] {
  const rest = runs.map((run) => ({ ...run }));
  return marks.map((mark) => {
    const pieces: NonNullable<Mark['pieces']> = [];
    let left = mark.text.length;
    while (left > 0 && rest[0]) {
      const text = rest[0].text.slice(0, left);
      pieces.push({ text, ...styleOf(rest[0]) });
      left -= text.length;
      rest[0].text = rest[0].text.slice(text.length);
      if (rest[0].text === '') rest.shift();
    }
    const plain = pieces.every(({ text: _, ...style }) => Object.keys(style).length === 0);
    return plain ? mark : { ...mark, pieces };
  });
}

function styleOf({ abbr, bold, italic, lang, link }: InlineRun): InlineStyle {
  return {
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(link ? { link: true as const } : {}),
    ...(lang ? { lang } : {}),
    ...(abbr ? { abbr } : {}),
  };
}
