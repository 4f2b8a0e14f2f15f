import type { Database } from './database';

/** Counts one use of a redirect for today: no address, no time, nothing of the visitor. Nobody waits for it. */
export async function countRedirect(database: Pick<Database, 'query'>, target: string): Promise<void> {
  const path = decodeURIComponent(target.split('?', 1)[0] ?? '');
  await database.query(
    `insert into redirect_hits (redirect_id) select id from redirects where "from" = $1
     on conflict (redirect_id, day) do update set count = redirect_hits.count + 1`,
    [path],
  );
}

/** Puts the query of a request behind the address it is sent on to. */
export function withQuery(location: string, asked = ''): string {
  const [, query] = asked.split(/\?(.*)/s);
  return query ? `${location}${location.includes('?') ? '&' : '?'}${query}` : location;
}
