const strokes = {
  error: 'M8.5 3h7L21 8.500v7L15.500 21h-7L3 15.500v-7zM12 7.500v5.500M12 16.200v.300',
  hint: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.500M12 7.500v.300',
  fine: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.500l3 3 5-6',
  tool: 'M14.500 6.500a4 4 0 0 1 5-2.500l-2.500 2.500.500 2 2 .500L22 6.500a4 4 0 0 1-5.500 5L8 20a2.100 2.100 0 0 1-3-3l8.500-8.500a4 4 0 0 1 1-2',
} as const;

/** A drawing beside words that say the same. */
export function QualityIcon({ name }: { name: keyof typeof strokes }) {
  return (
    <svg className="quality-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
