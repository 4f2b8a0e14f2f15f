import type { FlatBlock, InlineRun, LinkTarget } from './flattenText';
import { type Labels, labelText, referenceKey } from './labels';
import { quoted } from './quoted';
import type { Note } from './types';

type Link = { text: string; target: LinkTarget };

/** Where links of a block lead now and led before: readers follow the target, but see only the words. */
export function linkNotes(
  before: FlatBlock | undefined,
  after: FlatBlock | undefined,
  labels: Labels,
): { before: Note[]; after: Note[] } {
  const old = linksOf(before?.runs ?? []);
  const fresh = linksOf(after?.runs ?? []);
  const retargeted = pairUp(old, fresh, (a, b) => a.text === b.text).filter(
    ([a, b]) => targetKey(a.target) !== targetKey(b.target),
  );
  // Other words for the same target: the marks in the text say so.
  pairUp(old, fresh, (a, b) => targetKey(a.target) === targetKey(b.target));
  const note = (text: string, { target }: Link): Note => ({
    about: 'link',
    text,
    value: targetText(target, labels),
  });
  return {
    before: old.map((link) =>
      after?.text.includes(link.text)
        ? note(`${quoted(link.text)} ist kein Link mehr. Bisher führte er auf:`, link)
        : note(`Link ${quoted(link.text)} entfällt. Er führte auf:`, link),
    ),
    after: [
      ...retargeted.map(([, link]) => note(`Link ${quoted(link.text)} führt jetzt auf:`, link)),
      ...fresh.map((link) =>
        before?.text.includes(link.text)
          ? note(`${quoted(link.text)} ist jetzt ein Link auf:`, link)
          : note(`Neuer Link ${quoted(link.text)} führt auf:`, link),
      ),
    ],
  };
}

/** Takes pairs that fit out of both lists, in order. */
function pairUp(old: Link[], fresh: Link[], fits: (a: Link, b: Link) => boolean): [Link, Link][] {
  const pairs: [Link, Link][] = [];
  for (const link of [...old]) {
    const at = fresh.findIndex((other) => fits(link, other));
    if (at === -1) continue;
    const [partner] = fresh.splice(at, 1);
    old.splice(old.indexOf(link), 1);
    if (partner) pairs.push([link, partner]);
  }
  return pairs;
}

function linksOf(runs: readonly InlineRun[]): Link[] {
  const links = new Map<NonNullable<InlineRun['link']>, Link>();
  for (const { link, text } of runs) {
    if (!link) continue;
    const known = links.get(link);
    if (known) known.text += text;
    else links.set(link, { text, target: link.target });
  }
  return [...links.values()];
}

function targetKey(target: LinkTarget): string {
  return 'document' in target ? referenceKey(target.document) : target.address;
}

function targetText(target: LinkTarget, labels: Labels): string {
  if ('document' in target) return labelText(labels, target.document);
  return target.address || 'keine Angabe';
}
