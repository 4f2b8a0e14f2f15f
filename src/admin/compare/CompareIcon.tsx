const STROKES = {
  open: 'm6 9 6 6 6-6',
  public: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  proposed: 'M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  added: 'M12 5v14M5 12h14',
  removed: 'M5 12h14',
  moved: 'M8 20V4M4 8l4-4 4 4M16 4v16m-4-4 4 4 4-4',
  changed: 'M4 20l1-4L16 5l3 3L8 19z',
  format: 'M5 6h14M12 6v13M9 19h6',
  structure: 'M4 6h16M8 12h12M12 18h8',
} as const;

/** A drawing beside words that say the same. */
export function CompareIcon({ name }: { name: keyof typeof STROKES }) {
  return (
    <svg className="compare-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
