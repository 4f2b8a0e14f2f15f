import type { MapData } from '../../src/map/mapData';
import { GRID, readBoundaries, redraw } from './boundaries';
import { mapLabels } from './mapLabels';
import { DETAIL, shapeSet, tileBoxes } from './mapShapes';
import { profiles } from './profiles';

/** Everything the site draws maps from, in one object. */
export function makeMapData(): MapData {
  const boundaries = readBoundaries();
  return {
    viewBox: `0 0 ${GRID.width} ${GRID.height}`,
    shapes: { big: shapeSet(boundaries, 'big'), mini: shapeSet(boundaries, 'mini') },
    tiles: tileBoxes(boundaries),
    ...mapLabels(redraw(boundaries, { tolerance: DETAIL.big.tolerance })),
    profiles: profiles(boundaries),
  };
}

export function printMapData(data: MapData): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
