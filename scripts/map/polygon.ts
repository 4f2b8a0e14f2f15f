export type Point = readonly [x: number, y: number];
/** Closed: the last point is the first again. */
export type Ring = readonly Point[];
export type Polygon = readonly Ring[];
/** One area: outer rings, each with its holes. */
export type Shape = readonly Polygon[];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Signed by direction; compare absolute values. */
export function ringArea(ring: Ring): number {
  return segments(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0) / 2;
}

/** Without its holes. */
export function shapeArea(shape: Shape): number {
  const polygonArea = (polygon: Polygon) =>
    polygon.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
  return shape.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

export function boxOf(shape: Shape): Box {
  const points = shape.flat(2);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Balance point of the biggest outer ring: islands do not pull it out to sea. */
export function centroid(shape: Shape): Point {
  const rings = shape.flatMap((polygon) => polygon.slice(0, 1));
  const ring = rings.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0] ?? [];
  let [x, y] = [0, 0];
  for (const [[x1, y1], [x2, y2]] of segments(ring)) {
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  const six = 6 * ringArea(ring);
  return [x / six, y / six];
}

/** Even-odd, so holes are outside. */
export function contains(shape: Shape, point: Point): boolean {
  return shape.flat().filter((ring) => surrounds(ring, point)).length % 2 === 1;
}

/** A ray to the right cuts a ring around the point an odd number of times. */
function surrounds(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  let [x1, y1] = ring.at(-1) ?? [0, 0];
  for (const [x2, y2] of ring) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}

export function segments(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((end, index) => [line[index] as Point, end]);
}

export function segmentsOf(shape: Shape): [Point, Point][] {
  return shape.flat().flatMap(segments);
}

export function distanceToSegment([x, y]: Point, [[x1, y1], [x2, y2]]: readonly [Point, Point]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
