import { fixedSpaces } from '@/lib/typography';

/** A line in Leichte Sprache: "Bundes-Teilhabe-Gesetz" stays in one piece at the end of a line. */
export function easyWords(text: string) {
  return fixedSpaces(text)
    .split(/(\S+-\S+)/)
    .map((part) =>
      part.includes('-') ? (
        <span key={part} className="easy__word">
          {part}
        </span>
      ) : (
        part
      ),
    );
}
