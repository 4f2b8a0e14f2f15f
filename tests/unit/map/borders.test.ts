import { describe, expect, test } from '@jest/globals';
import { AREAS, OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { contains } from '../../../scripts/map/polygon';
import { areaShape, edgesOf, shapeOfPath, sizeOfPath } from '../../helpers/mapShapes';

const bezirke = AREAS.filter(({ id, land }) => land === '09' && id !== POINT_MEMBER).map(({ id }) => id);

/** Border pieces that only one of the shapes has: what is left when all inner borders fall together. */
function outerEdges(ids: string[], detail: 'big' | 'mini'): string[] {
  const edges = ids.flatMap((id) => edgesOf(shapeOfPath(mapData.shapes[detail].areas[id] ?? '')));
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return [...counts].filter(([, count]) => count === 1).map(([edge]) => edge);
}

describe.each(['big', 'mini'] as const)('in the %s shapes', (detail) => {
  const { lands } = mapData.shapes[detail];

  test('the seven Bezirke fill Bavaria without a gap', () => {
    expect(bezirke).toHaveLength(7);
    expect(outerEdges(bezirke, detail).sort()).toEqual(edgesOf(shapeOfPath(lands.bayern)).sort());
  });

  test('LVR and LWL fill North Rhine-Westphalia without a gap', () => {
    expect(outerEdges(['lvr', 'lwl'], detail).sort()).toEqual(edgesOf(shapeOfPath(lands.nrw)).sort());
  });
});

test('areas on both sides of a state border share its pieces, so no ground shows between them', () => {
  const base = new Set(edgesOf(shapeOfPath(mapData.shapes.big.base)));
  const shared = (id: string) => edgesOf(areaShape(id)).filter((edge) => base.has(edge)).length;
  for (const id of ['ksv-mv', 'ksv-sachsen', 'lwv-hessen', 'lwl', 'bezirksverband-pfalz']) {
    expect(shared(id)).toBeGreaterThan(3);
  }
});

test('Länder that touch have different tones', () => {
  const shapes = AREAS.filter(
    ({ id }) => id !== POINT_MEMBER && id !== 'rvr' && id !== 'landesverband-lippe',
  ).map(({ id, land, tone }) => ({ land, tone, edges: new Set(edgesOf(areaShape(id))) }));
  const touching = shapes.flatMap((one) =>
    shapes.filter((other) => one.land < other.land && [...one.edges].some((edge) => other.edges.has(edge))),
  );
  expect(touching.length).toBeGreaterThan(4);
  for (const one of shapes) {
    for (const other of shapes) {
      const touch = one.land !== other.land && [...one.edges].some((edge) => other.edges.has(edge));
      if (touch) expect([one.land, one.tone, other.land]).not.toEqual([one.land, other.tone, other.land]);
    }
  }
  expect(new Set(AREAS.map(({ land, tone }) => `${land}${tone}`)).size).toBe(8);
});

test('what lies over other areas lies within them', () => {
  for (const { id, over } of OVERLAPS) {
    const below = over.map((one) => areaShape(one));
    const corners = areaShape(id).flat(2);
    const within = corners.filter(
      ([x, y]) =>
        below.some((shape) => contains(shape, [x, y])) ||
        below.some((shape) => shape.flat(2).some(([a, b]) => Math.hypot(a - x, b - y) < 4)),
    );
    expect(within).toHaveLength(corners.length);
  }
});

test('tiles make areas feel alike: at most 92 % wide and 35 % full', () => {
  for (const { id } of AREAS) {
    const [left = 0, top = 0, side = 0, height] = (mapData.tiles[id] ?? '').split(' ').map(Number);
    const path = mapData.shapes.big.areas[id] ?? mapData.shapes.big.lands.bayern;
    const points = shapeOfPath(path).flat(2);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const longest = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    expect(height).toBe(side);
    expect(longest / side).toBeLessThanOrEqual(0.92);
    expect(sizeOfPath(path) / side ** 2).toBeLessThanOrEqual(0.36);
    expect(Math.min(...xs)).toBeGreaterThan(left);
    expect(Math.min(...ys)).toBeGreaterThan(top);
  }
});
