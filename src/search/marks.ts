import { fold } from './fold';

/** A stretch of text, marked where it is what was searched for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const betweenWords = /([\p{L}\p{N}]+)/u;
/** Not after "1." or "e.", which end no sentence. */
const sentenceEnd = /(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/u;
const longest = 220;
/** So much of the sentence stands before the first mark. */
const before = 80;

/** A text with the spellings marked; the words stay as they are written. */
export function mark(text: string, forms: ReadonlySet<string>): Stretch[] {
  const parts = text
    .normalize('NFC')
    .split(betweenWords)
    .filter((part) => part !== '');
  const isMarked = (part: string | undefined) => part !== undefined && forms.has(fold(part));
  return parts.map((part, at) => ({
    text: part,
    // Words side by side get one mark.
    marked: isMarked(part) || (/^\s+$/.test(part) && isMarked(parts[at - 1]) && isMarked(parts[at + 1])),
  }));
}

/** The sentence of a text that says most about what was searched for, else its beginning. */
export function snippet(text: string, forms: ReadonlySet<string>): Stretch[] {
  const sentences = text.split('\n').flatMap((line) => line.split(sentenceEnd));
  let best: Stretch[] = [];
  let most = 0;
  for (const sentence of sentences) {
    const marked = mark(sentence, forms);
    const found = new Set(marked.flatMap((part) => (part.marked ? [fold(part.text)] : []))).size;
    if (found > most || best.length === 0) {
      best = marked;
      most = found;
    }
  }
  return shortened(best);
}

function shortened(parts: Stretch[]): Stretch[] {
  const first = Math.max(
    0,
    parts.findIndex(({ marked }) => marked),
  );
  const start = startBefore(parts, first);
  const shown: Stretch[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let length = 0;
  for (const part of parts.slice(start)) {
    if (length + part.text.length > longest) return [...shown, { text: ' …', marked: false }];
    length += part.text.length;
    shown.push(part);
  }
  return shown;
}

/** Number of the word to begin with: the first, if the mark then still is in sight. */
function startBefore(parts: readonly Stretch[], first: number): number {
  const total = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (total <= longest) return 0;
  let length = 0;
  for (let at = first - 1; at > 0; at -= 1) {
    length += parts[at]?.text.length ?? 0;
    if (length > before && /^\p{L}/u.test(parts[at]?.text ?? '')) return at;
  }
  return 0;
}
