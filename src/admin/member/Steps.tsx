import { type DocumentState, stepsOf } from './documentState';

/** The four steps of a draft, the one at hand marked. */
export function Steps({ state }: { state: DocumentState }) {
  return (
    <ol className="panel-steps">
      {stepsOf(state).map(({ label, place }, index) => (
        <li
          key={label}
          className={`panel-steps__${place}`}
          aria-current={place === 'current' ? 'step' : undefined}
        >
          <span className="panel-steps__number" aria-hidden="true">
            {place === 'done' ? '✓' : index + 1}
          </span>
          {label}
          {place === 'done' && <span className="panel-hidden"> (erledigt)</span>}
        </li>
      ))}
    </ol>
  );
}
