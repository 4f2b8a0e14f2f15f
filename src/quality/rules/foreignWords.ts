import { marksAt, quote, stretches } from '../content/nodes';
import type { Finding, Rule } from '../types';

/** English words that are no German ones. */
const english = new Set(
  [
    'the of and for with to is are were has have had this that these those their our we you your it its from by at',
    'on as be been not or but which who whose when where how what why can could should would may must shall',
    'about into over under after before between through during without within towards against among',
    'all any each every more most other some such than then there they them he she his her us my',
    'rights persons people children disabilities disability convention united nations support services health care',
    'social work community common future inclusion welfare report annual conference european council association',
    'state independent living public policy access accessibility equal opportunities research development guide',
  ]
    .join(' ')
    .split(' '),
);
/** Between two English words these end the run; in it they would be a coincidence. */
const german = new Set(
  'der die das und ist sind ein eine einer einen dem den des mit für von zu im auf nicht auch sich wir sie er es'.split(
    ' ',
  ),
);
const fewest = 3;

/** A German voice makes English unintelligible, unless the text says that it is English. */
export const foreignWords: Rule = (content) =>
  stretches(content).flatMap((stretch): Finding[] => {
    const words = [...stretch.text.matchAll(/[\p{L}’']+/gu)].map((found) => ({
      word: found[0].toLowerCase(),
      from: found.index,
      to: found.index + found[0].length,
    }));
    return runsOf(words)
      .filter(({ from }) => !marksAt(stretch, from).lang)
      .map(({ from, to }) => ({
        rule: 'foreignWords',
        kind: 'hint',
        short: 'Englisch nicht gekennzeichnet',
        sentence: `${quote(stretch.text.slice(from, to), 40)} ist Englisch. Vorleseprogramme sprechen es sonst deutsch aus.`,
        place: { ...stretch.place, range: [from, to] },
        repair:
          stretch.texts.length > 0
            ? {
                mend: { kind: 'language', lang: 'en' },
                suggestion: 'als Englisch kennzeichnen',
                done: 'Englisch',
              }
            : undefined,
      }));
  });

interface Word {
  word: string;
  from: number;
  to: number;
}

/** Stretches with three English words or more, and at most one unknown word between two of them. */
function runsOf(words: readonly Word[]): { from: number; to: number }[] {
  const runs: { from: number; to: number; count: number }[] = [];
  let gap = 2;
  for (const { from, to, word } of words) {
    const last = runs.at(-1);
    if (german.has(word)) gap = 2;
    else if (!english.has(word)) gap += 1;
    else if (last && gap < 2) {
      Object.assign(last, { to, count: last.count + 1 });
      gap = 0;
    } else {
      runs.push({ from, to, count: 1 });
      gap = 0;
    }
  }
  return runs.filter(({ count }) => count >= fewest);
}
