import { describe, expect, test } from '@jest/globals';
import { placeLabel, roomFor } from '../../../scripts/map/labels';
import { pathOf } from '../../../scripts/map/path';
import { centroid, contains, type Shape, shapeArea } from '../../../scripts/map/polygon';
import { simplify, toGrid } from '../../../scripts/map/simplify';

const square: Shape = [
  [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ],
  ],
];
const leftHalf: Shape = [
  [
    [
      [0, 0],
      [50, 0],
      [50, 100],
      [0, 100],
      [0, 0],
    ],
  ],
];

describe('simplify', () => {
  test('keeps ends and what sticks out, leaves out the rest', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.5],
          [10, 8],
          [15, 0.4],
          [20, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [5, 0.5],
      [10, 8],
      [15, 0.4],
      [20, 0],
    ]);
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.5],
          [10, 0.8],
          [20, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [20, 0],
    ]);
  });

  test('runs the same way in both directions, so that neighbours agree', () => {
    const line = [
      [0, 0],
      [3, 2],
      [7, -1],
      [9, 4],
      [14, 0],
    ] as const;
    expect(simplify(line.toReversed(), 2).toReversed()).toEqual(simplify(line, 2));
  });

  test('points that fall on one step become one', () => {
    expect(
      toGrid([
        [0.2, 0.1],
        [0.4, 0.3],
        [1.6, 2.4],
      ]),
    ).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });
});

test('paths are relative, with no needless sign or space', () => {
  expect(pathOf(square)).toBe('M0 0l100 0 0 100-100 0z');
});

test('size, middle and inside of a shape', () => {
  expect(shapeArea(square)).toBe(10_000);
  expect(centroid(square)).toEqual([50, 50]);
  expect(contains(square, [99, 1])).toBe(true);
  expect(contains(square, [101, 1])).toBe(false);
});

describe('labels', () => {
  const size = { width: 20, height: 10 };

  test('stand in the middle when there is room', () => {
    const [x = 0, y = 0] = placeLabel(size, { inside: [square] }) ?? [];
    expect(Math.hypot(x - 50, y - 50)).toBeLessThanOrEqual(4);
  });

  test('keep clear of what lies over the area', () => {
    const [x = 0] = placeLabel(size, { inside: [square], clear: [leftHalf] }) ?? [];
    expect(x - size.width / 2).toBeGreaterThan(50);
  });

  test('find no place where there is none', () => {
    expect(placeLabel({ width: 120, height: 10 }, { inside: [square] })).toBeUndefined();
  });

  test('room is the distance to the nearest border', () => {
    expect(roomFor({ left: 30, top: 40, right: 50, bottom: 50 }, { inside: [square] })).toBe(30);
    expect(roomFor({ left: 90, top: 40, right: 110, bottom: 50 }, { inside: [square] })).toBe(-1);
  });
});
