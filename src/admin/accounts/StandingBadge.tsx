import type { Standing } from '@/accounts/standing';

const strokes: Partial<Record<Standing, string>> = {
  active: 'm5 13 4 4L19 7',
  invited: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  expired: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v6m0 3v1',
};

/** How an account stands: a word, and beside it a drawing that says the same. */
export function StandingBadge({ standing, words }: { standing: Standing; words: string }) {
  const stroke = strokes[standing];
  return (
    <span className={`panel-badge panel-badge--${standing}`}>
      {stroke && (
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={stroke} />
        </svg>
      )}
      {words}
    </span>
  );
}
