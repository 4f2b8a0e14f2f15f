import type { Pool } from 'pg';

export interface Hit {
  kind: string;
  version: string;
  title: string;
  address: string;
  context: string | null;
  text: string;
}

export interface Hits {
  /** How many there are of each kind. */
  counts: Record<string, number>;
  hits: Hit[];
}

export interface Wanted {
  /** What must be met to be found. */
  wide: string;
  /** Any of the words: what must stand in title, names or lead to be looked at first. */
  any: string;
  /** What lifts a hit up: the words as they are. */
  exact: string;
  /** Conditions of which a hit should meet as many as it can; empty where it must meet all anyway. */
  each: string[];
  names: string[];
  /** Empty for all kinds. */
  kind: string;
  page: number;
}

export const hitsPerPage = 10;
/** The last page that there is: whoever got that far needs other words. */
export const lastPage = 20;

/** Text, lead, names, title: what each counts. */
const weights = `'{0.1, 0.3, 0.6, 1}'`;
const ofKind = `($5 = '' or kind = $5)`;

/**
 * All hits are counted, but only so many compared: those with a word in title, names or lead, then some of the rest,
 * so that a word of every page costs no more than any other. A site like this one is compared as a whole.
 *
 * Best first: who is called exactly that, who meets most of the words, whose title holds them or something near them,
 * where they stand as they are, where something near them does. Among equals the topic explains most.
 */
const statement = `
with compared as (
  (select id from search_index where document @@ $1::tsquery and heading @@ $9::tsquery and ${ofKind} limit 300)
  union
  (select id from search_index where document @@ $1::tsquery and ${ofKind} limit ${lastPage * hitsPerPage})
),
page as (
  select id, row_number() over (order by score desc, title, id) as place
  from (
    select id, title,
      4 * (names && $4::text[])::int
      + 2 * (select count(*) from unnest($3::text[]) as one where document @@ one::tsquery)
      + (heading @@ $7::tsquery)::int + 0.5 * (heading @@ $8::tsquery)::int
      + 0.2 * (kind = 'themen')::int
      + 2 * ts_rank(${weights}, document, $2::tsquery, 1)
      + ts_rank(${weights}, document, $1::tsquery, 1) as score
    from search_index join compared using (id)
  ) as scored
  order by place limit ${hitsPerPage} offset $6
)
select counts, hit.* from
  (select json_object_agg(kind, count) as counts
   from (select kind, count(*) from search_index where document @@ $1::tsquery group by kind) as counted) as total
  left join (
    select place, kind, version, title, address, context, text from page join search_index using (id)
  ) as hit on true
order by place`;

type Row = Hit & { counts: Record<string, number> | null; place: string | null };

/** "'hilf' & 'pfleg'" as a condition on titles only. */
const inTitle = (query: string) => query.replace(/'([^']+)'/g, "'$1':A");

export async function findHits(pool: Pick<Pool, 'query'>, wanted: Wanted): Promise<Hits> {
  const { any, each, exact, kind, names, page, wide } = wanted;
  const { rows } = await pool.query<Row>({
    name: 'search-hits',
    text: statement,
    values: [wide, exact, each, names, kind, (page - 1) * hitsPerPage, inTitle(exact), inTitle(wide), any],
  });
  return { counts: rows[0]?.counts ?? {}, hits: rows.filter(({ place }) => place !== null) };
}
