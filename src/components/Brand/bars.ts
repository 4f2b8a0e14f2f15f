/** The five bars of the mark on a square of 44: Bund, Land, Höherer Kommunalverband, Kreis, Gemeinde. */
export const MARK_SIDE = 44;

export const MARK_BARS = [
  { y: 8, width: 10, height: 3 },
  { y: 14, width: 15, height: 3 },
  { y: 20, width: 20, height: 5 },
  { y: 28, width: 24, height: 3 },
  { y: 34, width: 28, height: 3 },
].map((bar, index) => ({ ...bar, x: 8, isThis: index === 2 }));

/** Bars of one kind as one path: the third, or the four others. */
export function barsPath(isThis: boolean): string {
  return MARK_BARS.filter((bar) => bar.isThis === isThis)
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`)
    .join('');
}
