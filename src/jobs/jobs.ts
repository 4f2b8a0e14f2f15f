import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { forgetOldEntries } from '@/activity/forgetOldEntries';
import { remindOfStatement } from '@/legal/remindOfStatement';
import { env } from '@/lib/env';
import { checkLinks } from '@/links/checkLinks';
import { deliverMails } from '@/mail/deliverMails';
import { forgetMessages } from '@/messages/forgetMessages';
import { runDue } from '@/schedule/runDue';
import { rebuildIndex } from '@/search/rebuild';
import type { Job } from './job';
import { remindMembers } from './remindMembers';

const minute = 60;
const day = 24 * 60 * minute;

const counted = (rowCount: number | null, what: string) => (rowCount ? `${rowCount} ${what}` : undefined);
const database = (payload: Payload) => (payload.db as unknown as PostgresAdapter).drizzle;

/** Runs also at once when a mail is queued. */
export const mailJob: Job = {
  name: 'E-Mails verschicken',
  every: 20,
  run: (payload) => deliverMails(payload),
};

/** Everything the website does by itself. */
export const jobs: Job[] = [
  mailJob,
  // Late rather than never: what was due while nothing ran is done at once after a start.
  { name: 'Geplantes ausführen', every: 10, run: runDue },
  {
    name: 'Alte E-Mails entfernen',
    every: day,
    run: async (payload) => {
      const { rowCount } = await database(payload).execute(
        sql`delete from mails where state <> 'waiting' and created_at < now() - interval '30 days'`,
      );
      return counted(rowCount, 'E-Mails, die älter als 30 Tage waren');
    },
  },
  {
    name: 'Abgelaufene Zähler entfernen',
    every: 60 * minute,
    run: async (payload) => {
      const { rowCount } = await database(payload).execute(sql`delete from throttle where until < now()`);
      return counted(rowCount, 'Zähler von Anmeldeversuchen');
    },
  },
  {
    name: 'Alte Läufe entfernen',
    every: day,
    run: async (payload) => {
      const { rowCount } = await database(payload).execute(
        sql`delete from job_runs where started_at < now() - interval '30 days'`,
      );
      return counted(rowCount, 'Läufe, die älter als 30 Tage waren');
    },
  },
  {
    name: 'Links prüfen',
    every: 60 * minute,
    run: async (payload) => (env().checkLinks ? checkLinks(payload) : undefined),
  },
  { name: 'Verbände fragen, ob ihr Profil noch stimmt', every: day, run: remindMembers },
  { name: 'Abgelaufene Meldungen löschen', every: day, run: forgetMessages },
  {
    name: 'An die Erklärung zur Barrierefreiheit erinnern',
    every: day,
    run: (payload) => remindOfStatement(payload),
  },
  { name: 'Altes Protokoll entfernen', every: day, run: forgetOldEntries },
  {
    name: 'Suchindex erneuern',
    every: day,
    run: async (payload) => {
      const { after, before } = await rebuildIndex(payload);
      return after === before ? undefined : `${after} Einträge, vorher ${before}`;
    },
  },
  {
    name: 'Alte Suchen ohne Treffer entfernen',
    every: day,
    run: async (payload) => {
      const { rowCount } = await database(payload).execute(
        sql`delete from search_misses where day < now() - interval '1 year'`,
      );
      return counted(rowCount, 'Suchen, die älter als ein Jahr waren');
    },
  },
];
