import { Glyph, type GlyphName } from '../frame/Glyph';

const glyphs = {
  done: 'check',
  forward: 'next',
  back: 'back',
  waiting: 'clock',
  late: 'clock',
  hint: 'hint',
  fault: 'fault',
  none: 'removed',
} as const satisfies Record<string, GlyphName>;

export type BadgeKind = keyof typeof glyphs;

/** A state: never by colour alone, but with a drawing and its word. */
export function Badge({ kind, children }: { kind: BadgeKind; children: React.ReactNode }) {
  return (
    <span className={`panel-badge panel-badge--${kind}`}>
      <Glyph name={glyphs[kind]} />
      {children}
    </span>
  );
}
