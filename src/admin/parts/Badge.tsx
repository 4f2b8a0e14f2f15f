const STROKES = {
  late: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3 2',
  done: 'm5 12.500 4.500 4.500L19 7.500',
  forward: 'M4 12h16m-6-6 6 6-6 6',
  back: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  none: 'M5 12h14',
  fault: 'M12 4 2.500 20.500h19zm0 6v5m0 2.200v.3',
} as const;

export type BadgeKind = keyof typeof STROKES;

/** A state: never by colour alone, but with a drawing and its word. */
export function Badge({ kind, children }: { kind: BadgeKind; children: React.ReactNode }) {
  return (
    <span className={`panel-badge panel-badge--${kind}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={STROKES[kind]} />
      </svg>
      {children}
    </span>
  );
}
