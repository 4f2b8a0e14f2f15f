const STROKES = {
  eye: 'M2.5 12S6 5.5 12 5.5 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  next: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  out: 'M14 5h5v5M19 5l-8 8M10 6H5v13h13v-5',
  open: 'm6 9 6 6 6-6',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3 2',
  tool: 'M14.500 6.500a4 4 0 0 1 5-2.500l-2.500 2.500.500 2 2 .500L22 6.500a4 4 0 0 1-5.500 5L8 20a2.100 2.100 0 0 1-3-3l8.500-8.500a4 4 0 0 1 1-2',
  added: 'M12 5v14M5 12h14',
  removed: 'M5 12h14',
  moved: 'M8 20V4M4 8l4-4 4 4M16 4v16m-4-4 4 4 4-4',
  close: 'M6 6l12 12M18 6 6 18',
  lock: 'M6.500 11h11v9h-11zM9 11V7.500a3 3 0 0 1 6 0V11',
  mail: 'M3.500 6h17v12h-17zM3.500 6.500 12 13l8.500-6.500',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  warning: 'M12 4 2.500 20h19zM12 10v5m0 2.300v.2',
  changed: 'M4 20l1-4L16 5l3 3L8 19z',
  format: 'M5 6h14M12 6v13M9 19h6',
  structure: 'M4 6h16M8 12h12M12 18h8',
  fault: 'M8.500 3h7L21 8.500v7L15.500 21h-7L3 15.500v-7zM12 7.500v5.500m0 3v.3',
  hint: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.500m0-9v.3',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.300l2.700 2.700L16 9.500',
} as const;

export type GlyphName = keyof typeof STROKES;

/** A drawing beside words that say the same. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="panel-glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
