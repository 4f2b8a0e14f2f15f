import { diffArrays } from 'diff';
import { languageName } from '@/lib/languageName';
import type { WordMarks } from '@/lib/lexicalTypes';
import type { FlatBlock, InlineRun } from './flattenText';
import type { Labels } from './labels';
import { linkNotes } from './linkNotes';
import { quoted } from './quoted';
import type { BlockKind, Note } from './types';
import { isWord, tokensOf } from './words';

export type SideNotes = { before: Note[]; after: Note[] };

/** What differs between two versions of a block besides its words. Null when it takes longer than `milliseconds`. */
export function blockNotes(
  before: FlatBlock | undefined,
  after: FlatBlock | undefined,
  { labels, keptWords, milliseconds }: { labels: Labels; keptWords: boolean; milliseconds: number },
): SideNotes | null {
  const links = linkNotes(before, after, labels);
  if (!before || !after) return links;
  const formats = keptWords ? formatNotes(before, after, milliseconds) : [];
  if (!formats) return null;
  return { before: links.before, after: [...structureNotes(before, after), ...formats, ...links.after] };
}

const KINDS: Record<BlockKind, string> = {
  paragraph: 'Absatz',
  heading: 'Zwischenüberschrift',
  listItem: 'Listenpunkt',
  quote: 'Zitat',
  tableRow: 'Tabellenzeile',
  other: 'anderes Element',
};

function structureNotes(before: FlatBlock, after: FlatBlock): Note[] {
  const note = (text: string): Note[] => [{ about: 'structure', text }];
  if (before.kind !== after.kind) {
    return note(`${quoted(after.text)}: jetzt ${KINDS[after.kind]}, vorher ${KINDS[before.kind]}`);
  }
  if (before.level !== after.level) {
    const what = after.kind === 'heading' ? 'Überschrift' : 'Liste';
    return note(`${what} ${quoted(after.text)}: Ebene ${after.level} statt ${before.level}`);
  }
  if (before.ordered !== after.ordered) {
    return note(`${quoted(after.text)}: jetzt ${after.ordered ? 'mit Nummer' : 'ohne Nummer'}`);
  }
  return [];
}

type StyledWord = WordMarks & { text: string; bold: boolean; italic: boolean };

function formatNotes(before: FlatBlock, after: FlatBlock, milliseconds: number): Note[] | null {
  const old = styledWords(before.runs);
  const fresh = styledWords(after.runs);
  const comparator = (a: StyledWord, b: StyledWord) => a.text === b.text;
  const changes = diffArrays(old, fresh, { comparator, timeout: milliseconds });
  if (!changes) return null;
  const phrases: { change: string; words: string[] }[] = [];
  let [at, other] = [0, 0];
  for (const { added, removed, count } of changes) {
    for (let step = 0; !added && !removed && step < count; step += 1) {
      const change = formatChange(old[at + step], fresh[other + step]);
      const last = phrases.at(-1);
      const word = fresh[other + step]?.text ?? '';
      if (last?.change === change) last.words.push(word);
      else phrases.push({ change, words: [word] });
    }
    // A changed word in between ends a phrase.
    if (added || removed) phrases.push({ change: '', words: [] });
    if (!added) at += count;
    if (!removed) other += count;
  }
  return phrases
    .filter(({ change }) => change !== '')
    .map(({ change, words }) => ({ about: 'format', text: `${quoted(words.join(' '))}: ${change}` }));
}

function formatChange(before: StyledWord | undefined, after: StyledWord | undefined): string {
  const changes: string[] = [];
  if (before?.bold !== after?.bold) changes.push(after?.bold ? 'jetzt fett' : 'nicht mehr fett');
  if (before?.italic !== after?.italic) changes.push(after?.italic ? 'jetzt kursiv' : 'nicht mehr kursiv');
  if (before?.lang !== after?.lang) {
    changes.push(
      after?.lang
        ? `jetzt als ${languageName(after.lang)} gekennzeichnet`
        : 'nicht mehr als Fremdsprache gekennzeichnet',
    );
  }
  if (before?.abbr !== after?.abbr)
    changes.push(after?.abbr ? `Erklärung jetzt ${quoted(after.abbr)}` : 'nicht mehr erklärt');
  return changes.join(', ');
}

/** Punctuation carries no weight of its own. A word in two looks counts by its first letter. */
function styledWords(runs: readonly InlineRun[]): StyledWord[] {
  const looks = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  return tokensOf(runs.map(({ text }) => text).join(''))
    .filter(({ text }) => isWord(text))
    .map(({ text, from }) => ({
      text,
      bold: looks[from]?.bold ?? false,
      italic: looks[from]?.italic ?? false,
      lang: looks[from]?.lang,
      abbr: looks[from]?.abbr,
    }));
}
