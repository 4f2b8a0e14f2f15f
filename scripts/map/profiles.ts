import { AREAS, type MapArea, OVERLAPS } from '../../src/map/areas';
import type { MapLabel, ProfileDrawing } from '../../src/map/mapData';
import { type Boundaries, project, redraw, shapeOf } from './boundaries';
import { boxAround, placeLabel, type Room, roomFor, sizeOfText } from './labels';
import { pathOf } from './path';
import { boxOf, type Point, type Shape } from './polygon';

/** Longest side of a profile's outline, in steps; about 430 pixels on the page. */
const SIDE = 1000;
const MARGIN = 8;
const TOLERANCE = 1.5;
const SMALLEST = 60;
/** Size of the words in it: 18 pixels. */
export const PROFILE_LABEL_SIZE = 42;
/** From the middle of the seat's point to its name. */
const SEAT_GAP = 26;

/** Each member's outline, as big and as fine as the head of its profile shows it. */
export function profiles(boundaries: Boundaries): Record<string, ProfileDrawing> {
  return Object.fromEntries(AREAS.map((area) => [area.id, profile(area, boundaries)]));
}

function profile({ id, seat }: MapArea, boundaries: Boundaries): ProfileDrawing {
  const box = boxOf(shapeOf(boundaries, id));
  const scale = SIDE / Math.max(box.right - box.left, box.bottom - box.top);
  const [left, top] = [box.left - MARGIN / scale, box.top - MARGIN / scale];
  const drawn = redraw(boundaries, { tolerance: TOLERANCE, scale, left, top });
  const shape = shapeOf(drawn, id, SMALLEST);
  const [x, y] = project(seat.lon, seat.lat);
  const point: Point = [Math.round((x - left) * scale), Math.round((y - top) * scale)];
  const overlays = OVERLAPS.filter(({ over }) => over.some((below) => below === id));
  const clear = overlays.map((overlay) => shapeOf(drawn, overlay.id));
  const size = (from: number, to: number) => Math.ceil((to - from) * scale + 2 * MARGIN);
  return {
    viewBox: `0 0 ${size(box.left, box.right)} ${size(box.top, box.bottom)}`,
    path: pathOf(shape),
    seat: {
      city: seat.city,
      x: point[0],
      y: point[1],
      label: seatLabel(seat.city, point, { inside: [shape], clear }),
    },
    overlaps: overlays.map((overlay) => ({
      id: overlay.id,
      path: pathOf(shapeOf(drawn, overlay.id)),
      label: overlapLabel(overlay.label, [shapeOf(drawn, overlay.id), shape]),
    })),
  };
}

/** Right, left, below or above the point, wherever the name lies in the area with room. */
function seatLabel(city: string, [x, y]: Point, room: Room): ProfileDrawing['seat']['label'] {
  const size = sizeOfText([city], PROFILE_LABEL_SIZE);
  const beside = SEAT_GAP + size.width / 2;
  const above = SEAT_GAP + size.height / 2 + 6;
  const places = [
    { anchor: 'start', middle: [x + beside, y], at: [x + SEAT_GAP, y] },
    { anchor: 'end', middle: [x - beside, y], at: [x - SEAT_GAP, y] },
    { anchor: 'middle', middle: [x, y + above], at: [x, y + above] },
    { anchor: 'middle', middle: [x, y - above], at: [x, y - above] },
  ] as const;
  const rated = places.map((place) => ({ ...place, room: roomFor(boxAround(place.middle, size), room) }));
  const roomy = rated.find((place) => place.room >= 12) ?? rated.toSorted((a, b) => b.room - a.room)[0];
  if (!roomy || roomy.room < 0) throw new Error(`No room for ${city}`);
  return { x: Math.round(roomy.at[0]), y: Math.round(roomy.at[1]), anchor: roomy.anchor };
}

function overlapLabel(text: string, inside: Shape[]): MapLabel {
  const point = placeLabel(sizeOfText([text], PROFILE_LABEL_SIZE), { inside });
  if (!point) throw new Error(`No room for ${text}`);
  return { lines: [text], x: point[0], y: point[1] };
}
