import {
  type Box,
  boxOf,
  centroid,
  contains,
  distanceToSegment,
  type Point,
  type Shape,
  segmentsOf,
} from './polygon';
import { textWidth } from './textWidth';

export const LINE_HEIGHT = 1.15;
/** From the top of the capitals to the foot of a comma, as part of the size. */
const LETTER_HEIGHT = 0.85;
/** More room than this does not make a place better; from here on the nearer one to the middle wins. */
const ENOUGH_ROOM = 36;
const STEP = 4;

export interface Size {
  width: number;
  height: number;
}

export function sizeOfText(lines: readonly string[], size: number): Size {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: size * (LETTER_HEIGHT + (lines.length - 1) * LINE_HEIGHT),
  };
}

export function boxAround([x, y]: Point, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Zero when the line runs through the box. */
function distanceToBox({ left, top, right, bottom }: Box, [from, to]: readonly [Point, Point]): number {
  if (crosses({ left, top, right, bottom }, from, to)) return 0;
  const toBox = ([x, y]: Point) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return Math.min(toBox(from), toBox(to), ...corners.map((corner) => distanceToSegment(corner, [from, to])));
}

/** Cuts the line down to the box, side by side; it crosses when something is left. */
function crosses({ left, top, right, bottom }: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (way === 0 && (start < low || start > high)) return false;
    if (way === 0) continue;
    const [first, second] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(first, second));
    leave = Math.min(leave, Math.max(first, second));
  }
  return enter <= leave;
}

export interface Room {
  /** The box must lie in all of these. */
  inside: readonly Shape[];
  /** It must touch none of these. */
  clear?: readonly Shape[];
}

/** Distance of a box to the nearest border; below zero when the box does not fit. */
export function roomFor(box: Box, room: Room, borders = bordersOf(room), enough = 0): number {
  const { inside, clear = [] } = room;
  const middle: Point = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (!inside.every((shape) => contains(shape, middle)) || clear.some((shape) => contains(shape, middle)))
    return -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const border of borders) {
    distance = Math.min(distance, distanceToBox(box, border));
    if (distance === 0 || distance < enough) return -1;
  }
  return distance;
}

function bordersOf({ inside, clear = [] }: Room) {
  return [...inside, ...clear].flatMap(segmentsOf);
}

/** The place with most room nearest to the middle of the first shape. */
export function placeLabel(size: Size, room: Room): Point | undefined {
  const [shape] = room.inside;
  if (!shape) return undefined;
  const middle = centroid(shape);
  const borders = bordersOf(room);
  let best: { point: Point; score: number } | undefined;
  for (const point of gridOver(shape, middle)) {
    const loss = Math.hypot(point[0] - middle[0], point[1] - middle[1]) / 8;
    // Farther ones cannot win any more.
    if (best && ENOUGH_ROOM - loss <= best.score) break;
    const distance = roomFor(boxAround(point, size), room, borders, best ? best.score + loss : 0);
    const score = Math.min(distance, ENOUGH_ROOM) - loss;
    if (distance >= 0 && (!best || score > best.score)) best = { point, score };
  }
  return best?.point;
}

/** Points all over a shape, the ones nearest to `middle` first. */
function gridOver(shape: Shape, [x, y]: Point): Point[] {
  const { left, top, right, bottom } = boxOf(shape);
  const columns = Math.ceil((right - left) / STEP);
  const rows = Math.ceil((bottom - top) / STEP);
  return Array.from(
    { length: columns * rows },
    (_, index): Point => [
      Math.ceil(left) + (index % columns) * STEP,
      Math.ceil(top) + Math.floor(index / columns) * STEP,
    ],
  ).toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
}

/** A box as a shape, to keep clear of. */
export function boxShape({ left, top, right, bottom }: Box): Shape {
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
  return [[corners]];
}
