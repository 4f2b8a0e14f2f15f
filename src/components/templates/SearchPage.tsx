import type { LinkItem } from '@/lib/linkItem';
import { SearchForm } from '../forms/SearchForm';
import { Note } from '../parts/Note';
import { PageHead } from '../parts/PageHead';
import { Pagination } from '../parts/Pagination';
import { Hit, type SearchHit } from '../parts/SearchHit';
import { TextLink } from '../parts/TextLink';
import { finderPath, membersPath, searchPath, topicsPath } from './paths';

export interface SearchPageProps {
  trail: LinkItem[];
  /** As typed; empty when nobody has asked yet. */
  words: string;
  /** Kinds that have hits. */
  kinds: { kind: string; label: string; count: number }[];
  /** The chosen one; empty for all. */
  kind: string;
  total: number;
  /** Hits of the chosen kind. */
  shown: number;
  page: number;
  pages: number;
  /** Place of the first hit of this page among all. */
  first: number;
  hits: SearchHit[];
  corrected?: string;
  someWords: boolean;
}

const resultId = 'ergebnis';

interface Place {
  words: string;
  kind?: string;
  page?: number;
}

function searchHref({ kind, page = 1, words }: Place): string {
  const query = new URLSearchParams({
    wort: words,
    ...(kind && { art: kind }),
    ...(page > 1 && { seite: String(page) }),
  });
  return `${searchPath}?${query}`;
}

/** Also for the title of the document, so that the count is heard first. */
export function hitWords(count: number): string {
  return count === 0
    ? 'Kein Treffer'
    : count === 1
      ? '1 Treffer'
      : `${count.toLocaleString('de-DE')} Treffer`;
}

/** Search: the field, what was understood, the hits by kind. */
export function SearchPage(props: SearchPageProps) {
  const { total, trail, words } = props;
  return (
    <>
      <PageHead trail={trail} title="Suche">
        <SearchForm label="Suchwort" words={words} target={`#${resultId}`} />
      </PageHead>
      <div className="container search-page">
        {words === '' && <Ways />}
        {words !== '' && <Understood {...props} />}
        {words !== '' && total === 0 && <NothingFound words={words} />}
        {total > 0 && <Results {...props} />}
      </div>
    </>
  );
}

function Understood({ corrected, someWords, total, words }: SearchPageProps) {
  if (total === 0) return null;
  if (corrected) {
    return (
      <Note>
        <p>
          Meinten Sie{' '}
          <a href={searchHref({ words: corrected })}>
            <strong>{corrected}</strong>
          </a>
          ? Wir zeigen die Treffer dafür.
        </p>
        <p className="search-page__typed">Zu „{words}“ gibt es keinen Treffer.</p>
      </Note>
    );
  }
  return someWords ? (
    <Note>
      <p>Kein Treffer passt zu allen Wörtern. Wir zeigen, was zu einigen davon passt.</p>
    </Note>
  ) : null;
}

function Results({ first, hits, kind, kinds, page, pages, shown, total, words }: SearchPageProps) {
  return (
    <div className="search-page__results">
      <nav className="search-kinds" aria-labelledby="art">
        <h2 id="art">Art der Treffer</h2>
        <ul>
          {[{ kind: '', label: 'Alle', count: total }, ...kinds].map((one) => (
            <li key={one.kind}>
              <a
                href={`${searchHref({ words, kind: one.kind })}#${resultId}`}
                aria-current={one.kind === kind ? 'page' : undefined}
              >
                <span>{one.label}</span> <span>{one.count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <div role="status">
          <h2 id={resultId} className="search-page__count" tabIndex={-1}>
            {hitWords(shown)}
            {page > 1 && `, Seite ${page} von ${pages}`}
          </h2>
        </div>
        {shown === 0 && <p>Von dieser Art ist nichts dabei.</p>}
        <ol className="hits" start={first}>
          {hits.map((hit) => (
            <Hit key={hit.href} {...hit} />
          ))}
        </ol>
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => `${searchHref({ words, kind, page: number })}#${resultId}`}
          label="Seiten der Treffer"
        />
      </div>
    </div>
  );
}

function NothingFound({ words }: { words: string }) {
  return (
    <div className="search-page__nothing" role="status">
      <h2 id={resultId} tabIndex={-1}>
        Zu „{words}“ gibt es keinen Treffer
      </h2>
      <ul>
        <li>Prüfen Sie, ob alles richtig geschrieben ist.</li>
        <li>Nehmen Sie weniger Wörter, oder ein anderes Wort.</li>
        <li>
          Suchen Sie Ihren Verband? <a href={finderPath}>Fragen Sie mit Ihrem Landkreis oder Ihrer Stadt</a>.
        </li>
      </ul>
      <Ways />
    </div>
  );
}

const ways: LinkItem[] = [
  { label: 'Alle Mitgliedsverbände', href: membersPath },
  { label: 'Alle Themen', href: topicsPath },
  { label: 'Kontakt zur Geschäftsstelle', href: '/kontakt' },
];

function Ways() {
  return (
    <ul className="ways">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <TextLink href={href} strong>
            {label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
