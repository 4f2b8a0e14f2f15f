import { editDistance } from '@/districts/editDistance';
import { fold } from './fold';
import type { Finding } from './lookUp';
import type { AskedWord, Query } from './readQuery';
import { splitsOf } from './splitCompound';

/** One word of the query as PostgreSQL is asked for it. */
export interface Meaning {
  /** The word itself, as typed or corrected; empty when it stands nowhere. */
  exact: string;
  /** The same and all that counts instead; empty when nothing does. */
  wide: string;
  forms: string[];
  /** What was searched for in its place, after a typing error. */
  corrected?: string;
}

const quoted = (lexeme: string) => `'${lexeme.replaceAll(/['\\]/g, '')}'`;
const all = (lexemes: readonly string[]) => `(${lexemes.map(quoted).join(' & ')})`;

/** What each word of a query means; small words that PostgreSQL does not know are left out. */
export function understand(query: Query, findings: readonly Finding[]): Meaning[] {
  const meanings = query.words.map((word, place) =>
    meaningOf(
      word,
      findings.filter((finding) => finding.place === place),
    ),
  );
  const whole = findings.filter(({ how, place }) => place === -1 && how === 'synonym');
  const [first] = meanings;
  if (whole.length === 0 || !first || meanings.length < 2) return meanings;
  // Staff said what the words mean together: that may stand for all of them.
  const instead = whole.map(({ lexemes }) => all(lexemes)).join(' | ');
  const forms = [...meanings, ...whole].flatMap((one) => one.forms);
  return [
    {
      exact: joined(meanings, 'exact', '&'),
      wide: `(${joined(meanings, 'wide', '&') || instead}) | ${instead}`,
      forms,
    },
  ];
}

function meaningOf(word: AskedWord, findings: readonly Finding[]): Meaning {
  const of = (how: Finding['how']) => findings.filter((finding) => finding.how === how);
  const exact = of('exact');
  const near = [...of('inside'), ...of('synonym')];
  const known = [...exact, ...near];
  if (known.length > 0) return { ...meaning(exact, known), forms: known.flatMap(({ forms }) => forms) };
  const instead = closest(word, of('similar'));
  const parts = instead?.isSure ? undefined : partsOf(word, of('part'));
  if (parts)
    return {
      exact: '',
      wide: all(parts.flatMap(({ lexemes }) => lexemes)),
      forms: parts.flatMap((part) => part.forms),
    };
  if (instead) return { ...meaning([instead], [instead]), forms: instead.forms, corrected: instead.word };
  return { exact: '', wide: '', forms: [] };
}

const meaning = (exact: readonly Finding[], wide: readonly Finding[]) => ({
  exact: exact.map(({ lexemes }) => all(lexemes)).join(' | '),
  wide: wide.map(({ lexemes }) => all(lexemes)).join(' | '),
});

/** The two known words that a compound consists of. */
function partsOf({ spellings }: AskedWord, parts: readonly Finding[]): Finding[] | undefined {
  for (const { left, right } of spellings.flatMap(splitsOf)) {
    const first = parts.find(({ asked }) => asked === left);
    const second = parts.find(({ asked }) => asked === right);
    if (first && second) return [first, second];
  }
  return undefined;
}

/**
 * The known word that was most likely meant. Short words lie close together: the fewer errors are forgiven. One
 * letter in a long word is surely an error, even where the rest would make two words: "Landschaftverband".
 */
function closest({ spellings }: AskedWord, similar: readonly Finding[]) {
  const [typed = ''] = spellings;
  const allowed = typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3;
  const far = ({ word }: Finding) => Math.min(...spellings.map((one) => editDistance(one, fold(word))));
  const [best] = similar
    .map((finding) => ({ ...finding, distance: far(finding) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return best && { ...best, isSure: best.distance === 1 && typed.length >= 10 };
}

/** The words as one condition; those that mean nothing are left out. */
export function joined(meanings: readonly Meaning[], which: 'exact' | 'wide', by: '&' | '|'): string {
  return meanings
    .map((one) => one[which])
    .filter(Boolean)
    .map((part) => `(${part})`)
    .join(` ${by} `);
}
