import type { MapLabel } from '@/map/mapData';

/** A label in one line or two, centred on its place. Silent: the link around it carries the name. */
export function MapText({ label, className }: { label: MapLabel; className: string }) {
  const { lines, x, y, outside } = label;
  const classes = ['map__label', className, outside && `map__label--${outside}`].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in SVG takes no focus.
    <text className={classes} x={x} y={y} aria-hidden="true">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={`${index === 0 ? 0.35 - (lines.length - 1) * 0.575 : 1.15}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
