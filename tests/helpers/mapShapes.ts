import { mapData } from '@/map/mapData';
import type { Point, Ring, Shape } from '../../scripts/map/polygon';
import { ringArea } from '../../scripts/map/polygon';

/** Reads a path of the map back into rings of points. */
export function shapeOfPath(path: string): Shape {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => [ringOfPath(ring)]);
}

function ringOfPath(ring: string): Ring {
  const [start = '', steps = ''] = ring.slice(1).split('l');
  let [x = 0, y = 0] = numbers(start);
  const points: Point[] = [[x, y]];
  const moves = numbers(steps);
  for (let index = 0; index < moves.length; index += 2) {
    x += moves[index] ?? 0;
    y += moves[index + 1] ?? 0;
    points.push([x, y]);
  }
  return [...points, points[0] as Point];
}

const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);

/** Border pieces, the same from both sides. */
export function edgesOf(shape: Shape): string[] {
  return shape
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((end, index) => [String(ring[index]), String(end)].sort().join(' – ')),
    );
}

export function areaShape(id: string): Shape {
  const path = mapData.shapes.big.areas[id];
  if (!path) throw new Error(`no area ${id}`);
  return shapeOfPath(path);
}

/** Area of a path, whatever way its rings run. */
export const sizeOfPath = (path: string) =>
  shapeOfPath(path)
    .flat()
    .reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
