import { SearchForm } from '../forms/SearchForm';
import { MapDefs } from '../Map/MapDefs';
import { OutlineTile } from '../Map/OutlineTile';
import { ErrorWords } from './ErrorWords';
import { ERROR_TEXTS, type ErrorCode } from './errorTexts';

/** How many of the eighteen stand before the empty place. */
const BEFORE_THE_GAP = 11;

/**
 * 404, 410, 500 and 503 in the look of the site. `members` are the ids of the eighteen in the order of the list;
 * without them the page shows words only. 503 has no search: it needs what is away.
 */
export function ErrorPage({ code, members = [] }: { code: ErrorCode; members?: string[] }) {
  const { title, lead, ways } = ERROR_TEXTS[code];
  const tiles = members.map((id) => <OutlineTile key={id} id={id} />);
  return (
    <div className="container error-page">
      {tiles.length > 0 && <MapDefs detail="big" />}
      <ErrorWords kicker={`Fehler ${code}`} title={title} lead={lead} ways={ways}>
        {code !== 503 && (
          <div className="error-page__search">
            <SearchForm label="Suchen Sie hier weiter" />
          </div>
        )}
      </ErrorWords>
      {tiles.length > 0 && (
        <div className="error-page__tiles" aria-hidden="true">
          {tiles.slice(0, BEFORE_THE_GAP)}
          <span className="error-page__gap">{code}</span>
          {tiles.slice(BEFORE_THE_GAP)}
        </div>
      )}
    </div>
  );
}
