import { readFileSync } from 'node:fs';
import { geoConicConformal } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { type Point, type Ring, ringArea, type Shape } from './polygon';
import { simplify, toGrid } from './simplify';

/** Steps of the grid that all maps share: two per unit of 640 × 840. */
export const GRID = { width: 1280, height: 1680, margin: 12 };

/** Lines between the places where borders meet; every area is a list of them, so neighbours share each border. */
export interface Boundaries {
  arcs: readonly (readonly Point[])[];
  /** By member id and by official key of a Land: per polygon its rings, each a list of arcs (`~n` = backwards). */
  areas: ReadonlyMap<string, number[][][]>;
}

type Source = Topology<Record<'laender' | 'hkv', GeometryCollection>>;

const source = JSON.parse(
  readFileSync(new URL('../../src/map/source/hkv.topo.json', import.meta.url), 'utf8'),
) as Source;

/** Conic conformal for Germany, fitted once; all pictures use it. */
function fittedProjection() {
  // As points: lines would have to be wound for the sphere, and only the extent counts here.
  const points = feature(source, source.objects.laender).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [],
  );
  const { width, height, margin } = GRID;
  return geoConicConformal()
    .parallels([48.7, 53.7])
    .rotate([-10.5, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: points },
    );
}

const projection = fittedProjection();

/** Where a place lies on the grid. */
export function project(lon: number, lat: number): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`Not on the map: ${lon}, ${lat}`);
  return point;
}

/** The boundaries as delivered, on the grid but not yet rounded. */
export function readBoundaries(): Boundaries {
  const { scale, translate } = source.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
  const geometries = [...source.objects.laender.geometries, ...source.objects.hkv.geometries];
  return {
    arcs,
    areas: new Map(geometries.map((geometry) => [String(geometry.id), (geometry as MultiPolygon).arcs])),
  };
}

/** Moves and scales, then rounds to whole steps and leaves out what `tolerance` (in new steps) does not show. */
export function redraw(
  { arcs, areas }: Boundaries,
  {
    tolerance,
    scale = 1,
    left = 0,
    top = 0,
  }: { tolerance: number; scale?: number; left?: number; top?: number },
): Boundaries {
  const moved = arcs.map((arc) => arc.map(([x, y]): Point => [(x - left) * scale, (y - top) * scale]));
  return { arcs: moved.map((arc) => toGrid(simplifyArc(arc, tolerance))), areas };
}

/** An arc that closes on itself has no ends to hold it: its farthest point is the second hold. */
function simplifyArc(arc: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last || Math.hypot(first[0] - last[0], first[1] - last[1]) > 1e-9)
    return simplify(arc, tolerance);
  const distances = arc.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const farthest = distances.indexOf(Math.max(...distances));
  return [
    ...simplify(arc.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(arc.slice(farthest), tolerance),
  ];
}

/** An area put together from its arcs, without rings smaller than `smallest` square steps. */
export function shapeOf({ arcs, areas }: Boundaries, id: string, smallest = 0): Shape {
  const polygons = areas.get(id);
  if (!polygons) throw new Error(`No such area: ${id}`);
  const ringOf = (indexes: number[]): Ring => {
    const parts = indexes.map((index) =>
      index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []),
    );
    return parts.flatMap((part, index) => (index === 0 ? part : part.slice(1)));
  };
  const bigEnough = (ring: Ring) => Math.abs(ringArea(ring)) > smallest;
  return polygons
    .map((rings) => rings.map(ringOf))
    .filter(([outer]) => outer && bigEnough(outer))
    .map((rings) => rings.filter(bigEnough));
}
