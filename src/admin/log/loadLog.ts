import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { type LogFilters, orderOf, whereOf } from '@/activity/filters';
import type { Activity } from '@/payload-types';

const perPage = 50;

export interface LogPage {
  entries: Activity[];
  total: number;
  page: number;
  pages: number;
  /** Everybody who is in the log, also those whose account is gone. */
  people: string[];
  /** Kinds of content by their name in the log, in the words of the panel. */
  contents: Map<string, string>;
  /** "24 Monate" */
  keptFor: string;
}

/** One page of the log. The caller has made sure that the office asks. */
export async function loadLog(payload: Payload, filters: LogFilters, page: number): Promise<LogPage> {
  const { drizzle } = payload.db as unknown as PostgresAdapter;
  const [found, people, settings] = await Promise.all([
    payload.find({
      collection: 'activity',
      where: whereOf(filters, new Date()),
      sort: orderOf(filters),
      page,
      limit: perPage,
      depth: 0,
      overrideAccess: true,
    }),
    drizzle.execute(sql`select distinct who_name as name from activity order by 1`),
    payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true }),
  ]);
  return {
    entries: found.docs,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
    people: people.rows.map(({ name }) => String(name)),
    contents: namesOfContents(payload),
    keptFor: inMonths(settings.logDays),
  };
}

function namesOfContents({ collections, globals }: Payload): Map<string, string> {
  const asText = (label: unknown, slug: string) => (typeof label === 'string' ? label : slug);
  const names = [
    ...Object.values(collections).map(({ config }) => [
      config.slug,
      asText(config.labels.plural, config.slug),
    ]),
    ...globals.config.map(({ label, slug }) => [slug, asText(label, slug)]),
  ] as [string, string][];
  return new Map(names.filter(([slug]) => !slug.startsWith('payload-')));
}

function inMonths(days: number): string {
  const months = Math.round(days / 30.4);
  return Math.abs(months * 30.4 - days) < 2 && months > 1 ? `${months} Monate` : `${days} Tage`;
}
