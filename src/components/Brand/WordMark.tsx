import { Mark } from './Mark';

/** Mark and word; `withName` adds the long name where there is room. */
export function WordMark({ withName = false }: { withName?: boolean }) {
  return (
    <span className="word-mark">
      <Mark />
      <span className="word-mark__word">BAG&nbsp;HKV</span>
      {withName && (
        <span className="word-mark__name">
          <span>Bundesarbeitsgemeinschaft der </span>
          <span>Höheren Kommunalverbände</span>
        </span>
      )}
    </span>
  );
}
