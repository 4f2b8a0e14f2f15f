import { barsPath, MARK_SIDE } from './bars';

/** The mark alone. Decoration: the word stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox={`0 0 ${MARK_SIDE} ${MARK_SIDE}`} aria-hidden="true">
      <path className="mark__ground" d={`M0 0h${MARK_SIDE}v${MARK_SIDE}H0z`} />
      <path className="mark__bars" d={barsPath(false)} />
      <path className="mark__this" d={barsPath(true)} />
    </svg>
  );
}
