import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Written by the server in front and read in the list; a count per day and nothing else. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table redirect_hits (
      redirect_id integer not null references redirects (id) on delete cascade,
      day date not null default current_date,
      count integer not null default 1,
      primary key (redirect_id, day)
    )`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table redirect_hits`);
}
