import type { Pool } from 'pg';
import type { Query } from './readQuery';
import { splitsOf } from './splitCompound';

/** How the index knows a word of the query. */
type How = 'exact' | 'inside' | 'part' | 'synonym' | 'similar';

export interface Finding {
  /** Number of the word in the query; -1 for the query as a whole. */
  place: number;
  how: How;
  /** What was looked up: the word, or a part of it. */
  asked: string;
  /** As it is written in the index, or by staff. */
  word: string;
  lexemes: string[];
  /** All spellings in the index that count as a hit. */
  forms: string[];
}

/**
 * One question for all words: `$1`/`$2` the words with their places, `$3`/`$4` the parts they may consist of,
 * `$5` the whole query. Costly looks are only taken where the cheap ones found nothing.
 */
const statement = `
with asked as (
  select place, asked, stem.lexeme
  from unnest($1::int[], $2::text[]) as word (place, asked),
    lateral unnest(to_tsvector('search_german', asked)) as stem
),
exact as (
  select place, 'exact' as how, asked.asked, min(word) as word, array[known.lexeme] as lexemes, array_agg(folded) as forms
  from asked join search_words known using (lexeme)
  group by place, asked.asked, known.lexeme
),
inside as (
  select place, 'inside', asked.asked, min(known.word), array[known.lexeme], array_agg(known.folded)
  from asked, lateral (
    select * from search_words
    where length(asked.asked) > 3 and folded like '%' || asked.asked || '%' and search_words.lexeme <> asked.lexeme
    order by length(folded), folded limit 24
  ) known
  group by place, asked.asked, known.lexeme
),
parts as (
  select place, 'part', part, min(word), array[known.lexeme], array_agg(folded)
  from unnest($3::int[], $4::text[]) as piece (place, part),
    lateral unnest(to_tsvector('search_german', part)) as stem
    join search_words known using (lexeme)
  where (length(part) > 4 or folded = part) and place not in (select place from exact)
  group by place, part, known.lexeme
),
synonym as (
  select place, 'synonym', meant.asked, text, meant.lexemes,
    array(select folded from search_words where lexeme = any(meant.lexemes))
  from (
    select place, asked, text, tsvector_to_array(to_tsvector('search_german', text)) as lexemes
    from (
      select place, asked, lexeme as stems from asked
      union all select -1, $5, array_to_string(tsvector_to_array(to_tsvector('search_german', $5)), ' ')
    ) said
    join synonyms on synonyms.stems = said.stems
    join synonyms_texts on synonyms_texts.parent_id = synonyms.id
  ) meant
),
alike as (
  select place, 'similar', asked.asked, known.word, array[known.lexeme],
    array(select folded from search_words where search_words.lexeme = known.lexeme)
  from asked, lateral (
    select word, lexeme from search_words where folded % asked.asked
    order by similarity(folded, asked.asked) desc, folded limit 12
  ) known
  where length(asked.asked) > 3
    and place not in (select place from exact union select place from inside union select place from synonym)
)
select * from exact union all select * from inside union all select * from parts
union all select * from synonym union all select * from alike`;

const splittable = 7;

/** What the index knows of the words of a query. */
export async function lookUp(pool: Pick<Pool, 'query'>, { typed, words }: Query): Promise<Finding[]> {
  const asked = words.flatMap(({ spellings }, place) => spellings.map((word) => ({ place, word })));
  const parts = asked.flatMap(({ place, word }) =>
    word.length < splittable
      ? []
      : [...new Set(splitsOf(word).flatMap(({ left, right }) => [left, right]))].map((part) => ({
          place,
          part,
        })),
  );
  const { rows } = await pool.query<Finding>({
    name: 'search-words',
    text: statement,
    values: [
      asked.map(({ place }) => place),
      asked.map(({ word }) => word),
      parts.map(({ place }) => place),
      parts.map(({ part }) => part),
      typed,
    ],
  });
  return rows;
}
