import { AREAS, type MapArea, type OutsideLabel, OVERLAPS, POINT_MEMBER } from '../../src/map/areas';
import type { MapData, MapLabel, MapLeader } from '../../src/map/mapData';
import { type Boundaries, project, shapeOf } from './boundaries';
import { boxAround, boxShape, placeLabel, sizeOfText } from './labels';
import { centroid, contains, type Point, type Shape } from './polygon';

/** Biggest sizes in use, in steps: labels that fit at these fit at the smaller ones too. */
export const LABEL_SIZE = 33;
export const SHORT_LABEL_SIZE = 60;
/** Free place between a leader and what it leads to. */
const GAP = 10;
const POINT_RADIUS = 12;

/** What a leader runs over, where that is more than the area it leads to. */
const UNDER_LEADER: Record<string, string> = { [POINT_MEMBER]: '09', 'landesverband-lippe': 'lwl' };

const allBezirke = { id: 'bezirke', lines: ['7 Bezirke', 'in Bayern'] };

export function mapLabels(
  boundaries: Boundaries,
): Pick<MapData, 'point' | 'labels' | 'shortLabels' | 'leaders'> {
  const point = pointOf(POINT_MEMBER);
  const outside = AREAS.flatMap((area) =>
    area.outside ? [outsideLabel({ ...area, outside: area.outside }, boundaries)] : [],
  );
  const inside = AREAS.filter((area) => !area.outside);
  const withShort = AREAS.filter((area) => area.shortLabel);
  return {
    point: { x: Math.round(point[0]), y: Math.round(point[1]) },
    labels: Object.fromEntries([
      ...inside.map((area) => [area.id, labelInside(area.id, area.label, LABEL_SIZE, boundaries)]),
      ...outside.map(({ id, label }) => [id, label]),
    ]),
    shortLabels: Object.fromEntries([
      ...withShort.map(({ id, shortLabel = [] }) => [
        id,
        labelInside(id, shortLabel, SHORT_LABEL_SIZE, boundaries),
      ]),
      [allBezirke.id, labelOfBezirke(boundaries)],
    ]),
    leaders: Object.fromEntries(outside.map(({ id, leader }) => [id, leader])),
  };
}

function pointOf(id: string): Point {
  const area = AREAS.find((one) => one.id === id);
  if (!area) throw new Error(`No such member: ${id}`);
  return project(area.seat.lon, area.seat.lat);
}

function outsideLabel(area: MapArea & { outside: OutsideLabel }, boundaries: Boundaries) {
  const { x, y, anchor, to } = area.outside;
  const isPoint = area.id === POINT_MEMBER;
  const middle = isPoint ? pointOf(area.id) : centroid(shapeOf(boundaries, area.id));
  const target = to ?? { x: middle[0] + (isPoint ? POINT_RADIUS + GAP : 0), y: middle[1] };
  const label: MapLabel = { lines: area.label, x, y: Math.round(y ?? target.y), outside: anchor };
  const box = labelBox(label, LABEL_SIZE);
  const start: Point =
    label.y === Math.round(target.y)
      ? [anchor === 'start' ? box.left - GAP : box.right + GAP, label.y]
      : [box.left + (box.right - box.left) * 0.6, box.bottom + GAP];
  const below = shapeOf(boundaries, UNDER_LEADER[area.id] ?? area.id);
  return { id: area.id, label, leader: splitLine(start, [target.x, target.y], below) };
}

/** The part of a line on the ground and the part on an area, for each needs a colour of its own. */
function splitLine(start: Point, end: Point, area: Shape): MapLeader {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const at = (along: number): Point => [
    Math.round(start[0] + ((end[0] - start[0]) * along) / length),
    Math.round(start[1] + ((end[1] - start[1]) * along) / length),
  ];
  let border = length;
  while (border > 0 && contains(area, at(border))) border -= 1;
  const line = (from: Point, to: Point) => `M${from.join(' ')}L${to.join(' ')}`;
  return { onGround: line(at(0), at(border)), onArea: line(at(border), at(length)) };
}

function labelInside(id: string, lines: string[], size: number, boundaries: Boundaries): MapLabel {
  const point = placeLabel(sizeOfText(lines, size), {
    inside: [shapeOf(boundaries, id)],
    clear: keepClear(id, boundaries),
  });
  if (!point) throw new Error(`No room for "${lines.join(' ')}" in ${id}`);
  return { lines, x: point[0], y: point[1] };
}

/** What may not run through the label of an area: areas over it, and the point with its leader. */
export function keepClear(id: string, boundaries: Boundaries): Shape[] {
  const overlays = OVERLAPS.filter(({ over }) => over.some((below) => below === id));
  const under = OVERLAPS.find((overlap) => overlap.id === id)?.over ?? [];
  const [x, y] = pointOf(POINT_MEMBER);
  const pointAndLeader = boxShape({ left: x - 16, top: y - 16, right: 1280, bottom: y + 16 });
  return [
    ...overlays.map((overlay) => shapeOf(boundaries, overlay.id)),
    // The border between the areas below runs through an overlap: the label takes the side of the last one.
    ...under.slice(0, -1).map((below) => shapeOf(boundaries, below)),
    ...(id.startsWith('bezirk-') ? [pointAndLeader] : []),
  ];
}

/** Over the middle of Bavaria, where its areas are too small for labels of their own. */
function labelOfBezirke(boundaries: Boundaries): MapLabel {
  const bavaria = shapeOf(boundaries, '09');
  const [x, y] = placeLabel(sizeOfText(allBezirke.lines, SHORT_LABEL_SIZE), { inside: [bavaria] }) ?? [0, 0];
  return { lines: allBezirke.lines, x, y };
}

/** Space a label takes at `size`. */
export function labelBox({ lines, x, y, outside }: MapLabel, size: number) {
  const space = sizeOfText(lines, size);
  const shift = { start: space.width / 2, end: -space.width / 2, middle: 0 }[outside ?? 'middle'];
  return boxAround([x + shift, y], space);
}
