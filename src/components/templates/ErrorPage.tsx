import { MapDefs } from '../Map/MapDefs';
import { OutlineTile } from '../Map/OutlineTile';
import { Kicker } from '../parts/Kicker';
import { TextLink } from '../parts/TextLink';
import { ERROR_TEXTS, type ErrorCode } from './errorTexts';

/** How many of the eighteen stand before the empty place. */
const BEFORE_THE_GAP = 11;

/**
 * 404, 410, 500 and 503 in the look of the site. `members` are the ids of the eighteen in the order of the list;
 * without them the page shows words only.
 */
export function ErrorPage({ code, members = [] }: { code: ErrorCode; members?: string[] }) {
  const { title, lead, ways } = ERROR_TEXTS[code];
  const tiles = members.map((id) => <OutlineTile key={id} id={id} />);
  return (
    <div className="container error-page">
      {tiles.length > 0 && <MapDefs detail="big" />}
      <div>
        <Kicker>Fehler {code}</Kicker>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        <ul className="error-page__ways">
          {ways.map((way) => (
            <li key={way.href}>
              <TextLink href={way.href} strong>
                {way.label}
              </TextLink>
            </li>
          ))}
        </ul>
      </div>
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
