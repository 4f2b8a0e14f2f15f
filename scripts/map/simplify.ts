import { distanceToSegment, type Point } from './polygon';

/**
 * Douglas-Peucker: leaves out points that lie nearer than `tolerance` to the line without them. Ends stay, so lines that
 * meet go on meeting.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const distances = line.map((point) => distanceToSegment(point, [first, last]));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(farthest), tolerance),
  ];
}

/** Whole numbers; neighbours that fall together become one point. */
export function toGrid(line: readonly Point[]): Point[] {
  const rounded = line.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}
