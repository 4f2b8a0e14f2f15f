import { sql } from '@payloadcms/db-postgres';
import type { transactionOf } from '@/publishing/transaction';
import type { SearchEntry } from './entry';
import { fold, foldedName, wordsOf } from './fold';

export type Database = Awaited<ReturnType<typeof transactionOf>>;

/** Which document an entry belongs to; ids are text, since the site's own pages have names instead. */
export interface Source {
  kind: string;
  id: string;
}

/** The longest text of one document that can be found; a book would slow down every search. */
const longestText = 100_000;
const longestWord = 60;

const words = (lines: readonly string[]) => wordsOf(lines.join(' ').slice(0, longestText)).join(' ');
const weighted = (lines: readonly string[], weight: 'A' | 'B' | 'C' | 'D') =>
  sql`setweight(to_tsvector('search_german', ${words(lines)}), ${weight})`;

async function removeRows(database: Database, { id, kind }: Source) {
  const { rows } = await database.execute<{ lexemes: string[]; files: number[] }>(
    sql`delete from search_index where kind = ${kind} and document_id = ${id}
        returning tsvector_to_array(document) as lexemes, files`,
  );
  return { lexemes: rows.flatMap((row) => row.lexemes), files: rows.flatMap((row) => row.files) };
}

async function addRow(database: Database, { id, kind }: Source, entry: SearchEntry): Promise<void> {
  const { address, context, files, lead, names, text, title, version } = entry;
  const shown = [...lead, ...text].join('\n').slice(0, longestText);
  await database.execute(
    sql`insert into search_index
          (kind, document_id, version, title, address, context, text, names, files, heading, document)
        select ${kind}, ${id}, ${version}, ${title}, ${address}, ${context ?? null}, ${shown},
          ${sql.param([...new Set([title, ...names].map(foldedName))])}::text[],
          ${sql.param([...new Set(files)])}::integer[], heading, heading || ${weighted(text, 'D')}
        from (select ${weighted([title], 'A')} || ${weighted(names, 'B')} || ${weighted(lead, 'C')} as heading) as head`,
  );
}

/** Sorted, so that two releases at once wait for each other in one order only. */
async function addWords(database: Database, entries: readonly SearchEntry[]): Promise<void> {
  const forms = new Map<string, string>();
  for (const { lead, names, text, title } of entries) {
    for (const word of wordsOf([title, ...names, ...lead, ...text].join(' ').slice(0, longestText))) {
      if (word.length <= longestWord && !forms.has(fold(word))) forms.set(fold(word), word);
    }
  }
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  await database.execute(
    sql`insert into search_words (folded, word, lexeme)
        select folded, word, lexeme
        from unnest(${sql.param(sorted.map(([folded]) => folded))}::text[],
            ${sql.param(sorted.map(([, word]) => word))}::text[]) with ordinality as form (folded, word, place),
          lateral unnest(to_tsvector('search_german', word)) as stem
        order by place
        on conflict do nothing`,
  );
}

/** Words that stood in nothing else leave with their document: nobody may be led to them any more. */
async function forgetWords(database: Database, lexemes: readonly string[]): Promise<void> {
  if (lexemes.length === 0) return;
  await database.execute(
    sql`delete from search_words where lexeme = any(${sql.param([...new Set(lexemes)])}::text[])
        and not exists (select from search_index where document @@ quote_literal(lexeme)::tsquery)`,
  );
}

/**
 * Puts the entries of one document in place of those it had; none takes it out of the search.
 * @returns the files that it showed or shows
 */
export async function writeEntries(
  database: Database,
  source: Source,
  entries: readonly SearchEntry[],
): Promise<number[]> {
  const { files, lexemes } = await removeRows(database, source);
  for (const entry of entries) await addRow(database, source, entry);
  if (entries.length > 0) await addWords(database, entries);
  await forgetWords(database, lexemes);
  return [...new Set([...files, ...entries.flatMap((entry) => entry.files)])];
}

/** Whether something that can be found shows a file. */
export async function isShown(database: Database, file: number): Promise<boolean> {
  const { rows } = await database.execute(
    sql`select from search_index where files @> ${sql.param([file])}::integer[] limit 1`,
  );
  return rows.length > 0;
}
