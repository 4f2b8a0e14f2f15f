import { describe, expect, test } from '@jest/globals';
import { AREAS, OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { type MapLabel, mapData } from '@/map/mapData';
import { roomFor } from '../../../scripts/map/labels';
import { LABEL_SIZE, labelBox, SHORT_LABEL_SIZE } from '../../../scripts/map/mapLabels';
import { contains, type Shape } from '../../../scripts/map/polygon';
import { areaShape, shapeOfPath } from '../../helpers/mapShapes';

const bavaria = shapeOfPath(mapData.shapes.big.lands.bayern);
const groundOf = (id: string): Shape => (id === 'bezirke' ? bavaria : areaShape(id));
/** Areas over this one; for one that lies over several, those that its label leaves to the last. */
const overlaysOf = (id: string) => [
  ...OVERLAPS.filter(({ over }) => over.some((below) => below === id)).map((overlay) =>
    areaShape(overlay.id),
  ),
  ...OVERLAPS.filter((overlap) => overlap.id === id).flatMap(({ over }) => over.slice(0, -1).map(areaShape)),
];

const sets = [
  { name: 'full names', labels: mapData.labels, size: LABEL_SIZE },
  { name: 'short names', labels: mapData.shortLabels, size: SHORT_LABEL_SIZE },
];

describe.each(sets)('$name', ({ labels, size }) => {
  const entries = Object.entries(labels);
  const inside = entries.filter(([, label]) => !label.outside);

  test.each(inside)('%s fits its area and keeps clear of what lies over it', (id, label) => {
    const room = roomFor(labelBox(label, size), { inside: [groundOf(id)], clear: overlaysOf(id) });
    expect(room).toBeGreaterThan(1);
  });

  test('no two overlap', () => {
    const boxes = entries.map(([, label]) => labelBox(label, size));
    const overlapping = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlapping).toEqual([]);
  });
});

const outside = Object.entries(mapData.labels).filter(([, label]) => label.outside);

test('four labels stand outside: no room, or no area', () => {
  expect(outside.map(([id]) => id).sort()).toEqual([
    'bayerischer-bezirketag',
    'bezirk-schwaben',
    'landesverband-lippe',
    'ostfriesische-landschaft',
  ]);
});

test.each(outside)('%s outside touches no area and stays in the drawing', (_id, label) => {
  const box = labelBox(label, LABEL_SIZE);
  for (const { id } of AREAS.filter((area) => area.id !== POINT_MEMBER)) {
    expect(roomFor(box, { inside: [[[corners(-9999, 9999)]]], clear: [areaShape(id)] })).toBeGreaterThan(0);
  }
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(1280);
  expect(box.bottom).toBeLessThanOrEqual(1680);
});

test.each(Object.entries(mapData.leaders))('the line of %s ends where it belongs', (id, { onArea }) => {
  const [x = 0, y = 0] = onArea.split('L')[1]?.split(' ').map(Number) ?? [];
  if (id === POINT_MEMBER) {
    expect(Math.hypot(x - mapData.point.x, y - mapData.point.y)).toBeLessThan(40);
  } else {
    expect(contains(areaShape(id), [x, y])).toBe(true);
  }
});

test('a label in two lines is one word broken or two words', () => {
  const twoLines = AREAS.filter(({ label }: { label: MapLabel['lines'] }) => label.length > 1);
  expect(twoLines.length).toBeGreaterThan(5);
  for (const { label } of twoLines) expect(label[1]).toMatch(label[0]?.endsWith('-') ? /^[a-z]/ : /^[A-Z]/);
});

test('the seat of every member lies in its area', () => {
  for (const { id } of AREAS) {
    const { path, seat } = mapData.profiles[id] ?? { path: '', seat: { x: 0, y: 0 } };
    expect([id, contains(shapeOfPath(path), [seat.x, seat.y])]).toEqual([id, true]);
  }
});

function corners(from: number, to: number) {
  return [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ] as const;
}
