import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

const mayNotCreate = '42501';

/** Both come with PostgreSQL and may be created by the owner of a database; some hosts want to do it themselves. */
async function createExtension(db: MigrateUpArgs['db'], name: 'unaccent' | 'pg_trgm'): Promise<void> {
  try {
    await db.execute(sql.raw(`create extension if not exists ${name}`));
  } catch (error) {
    const { cause = error } = error as { cause?: unknown };
    if ((cause as { code?: string }).code !== mayNotCreate) throw error;
    throw new Error(
      `Die Suche braucht die PostgreSQL-Erweiterung ${name}, und dieser Zugang darf sie nicht anlegen. Bitte einmal mit mehr Rechten in dieser Datenbank ausführen: CREATE EXTENSION ${name};`,
    );
  }
}

/** The index of the search. Payload does not know these tables: src/search fills and asks them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await createExtension(db, 'unaccent');
  await createExtension(db, 'pg_trgm');
  await db.execute(sql`
    create text search configuration search_german (copy = german);
    alter text search configuration search_german alter mapping
      for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, german_stem;

    create table search_index (
      id bigint generated always as identity primary key,
      kind text not null,
      document_id text not null,
      version text not null,
      title text not null,
      address text not null,
      context text,
      text text not null,
      names text[] not null,
      files integer[] not null,
      heading tsvector not null,
      document tsvector not null,
      unique (kind, document_id, version)
    );
    -- Kept as it is: taking it apart would cost more at each search than it saves.
    alter table search_index alter column document set storage external;
    create index search_index_heading on search_index using gin (heading);
    create index search_index_document on search_index using gin (document);
    create index search_index_files on search_index using gin (files);

    create table search_words (
      folded text primary key,
      word text not null,
      lexeme text not null
    );
    create index search_words_lexeme on search_words (lexeme);
    create index search_words_folded on search_words using gin (folded gin_trgm_ops);
  `);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table search_words;
    drop table search_index;
    drop text search configuration search_german;
  `);
}
