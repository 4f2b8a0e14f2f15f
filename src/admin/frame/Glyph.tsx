const STROKES = {
  eye: 'M2.5 12S6 5.5 12 5.5 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  next: 'M5 12h14m-6-6 6 6-6 6',
  out: 'M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5',
  share: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3',
  fault: 'M8.500 3h7L21 8.500v7L15.500 21h-7L3 15.500v-7zM12 7.500v5.500m0 3v.3',
  hint: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.500m0-9v.3',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.300l2.700 2.700L16 9.500',
} as const;

/** A drawing beside words that say the same. */
export function Glyph({ name }: { name: keyof typeof STROKES }) {
  return (
    <svg className="panel-glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
