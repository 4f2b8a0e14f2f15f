import { AREAS, LAND_OUTLINES, POINT_MEMBER } from '../../src/map/areas';
import type { Detail, ShapeSet } from '../../src/map/mapData';
import { type Boundaries, redraw, shapeOf } from './boundaries';
import { pathOf } from './path';
import { boxOf, type Shape, shapeArea } from './polygon';

/** In steps (half units): what a big or a small map does not show is left out. */
export const DETAIL: Record<Detail, { tolerance: number; smallest: number }> = {
  big: { tolerance: 1.1, smallest: 12 },
  mini: { tolerance: 6.4, smallest: 120 },
};

/** Länder that one member, or several together, cover wholly; the other ten are the ground of the map. */
const COVERED = ['05', '06', '08', '09', '13', '14'];

/** A tile shows its outline at most this wide and this full, so that all feel alike. */
const TILE = { width: 0.92, area: 0.35 };

/** Members with an area of their own. */
export const AREA_IDS = AREAS.map(({ id }) => id).filter((id) => id !== POINT_MEMBER);

export function shapeSet(boundaries: Boundaries, detail: Detail): ShapeSet {
  const { tolerance, smallest } = DETAIL[detail];
  const drawn = redraw(boundaries, { tolerance });
  const path = (id: string) => pathOf(shapeOf(drawn, id, smallest));
  const base = [...boundaries.areas.keys()].filter((id) => /^\d\d$/.test(id) && !COVERED.includes(id));
  return {
    base: base.map(path).join(''),
    areas: Object.fromEntries(AREA_IDS.map((id) => [id, path(id)])),
    lands: { bayern: path(LAND_OUTLINES.bayern), nrw: path(LAND_OUTLINES.nrw) },
  };
}

export function tileBoxes(boundaries: Boundaries): Record<string, string> {
  const drawn = redraw(boundaries, { tolerance: DETAIL.big.tolerance });
  return Object.fromEntries(
    AREAS.map(({ id }) => [id, tileBox(shapeOf(drawn, id, DETAIL.big.smallest)).join(' ')]),
  );
}

/** Square view box around a shape: left, top, width, height. */
export function tileBox(shape: Shape): [number, number, number, number] {
  const { left, top, right, bottom } = boxOf(shape);
  const side = Math.ceil(
    Math.max(
      (right - left) / TILE.width,
      (bottom - top) / TILE.width,
      Math.sqrt(shapeArea(shape) / TILE.area),
    ),
  );
  return [Math.round((left + right - side) / 2), Math.round((top + bottom - side) / 2), side, side];
}
