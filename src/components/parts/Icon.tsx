const STROKES = {
  'arrow-right': 'M4 12h16m-7-7 7 7-7 7',
  'arrow-left': 'M20 12H4m7-7-7 7 7 7',
  'arrow-out': 'M7 17 17 7M9 7h8v8',
  'arrow-down': 'M12 3v13m-6-6 6 6 6-6M4 21h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m4.8 11.3L21 21',
  menu: 'M3 6h18M3 12h18M3 18h18',
  warning: 'M12 4 2.5 20.5h19zm0 6v5m0 2.2v.3',
} as const;

const KERN_MASKS = ['easy-language', 'sign-language'] as const;

export type IconName = keyof typeof STROKES | (typeof KERN_MASKS)[number];

/** A picture beside words: always hidden from assistive technology, because the words say the same. */
export function Icon({ name }: { name: IconName }) {
  if (name in STROKES) {
    return (
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={STROKES[name as keyof typeof STROKES]} />
      </svg>
    );
  }
  return <span className={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
