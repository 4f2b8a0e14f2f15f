import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { members } from '@/content/members';
import { AREAS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { makeMapData, printMapData } from '../../../scripts/map/makeMapData';

const ids = members.map(({ slug }) => slug).sort();
const brotli = (parts: string[]) => brotliCompressSync(parts.join('\n')).length;
const pathsOf = ({ base, areas, lands }: (typeof mapData.shapes)['big']) => [
  base,
  ...Object.values(areas),
  ...Object.values(lands),
];

test('the committed data is what `npm run map` makes of the boundaries', () => {
  const file = readFileSync(new URL('../../../src/map/mapData.json', import.meta.url), 'utf8');
  expect(printMapData(makeMapData()) === file).toBe(true);
}, 120_000);

test('the map knows all eighteen members, and no others', () => {
  expect(AREAS.map(({ id }) => id).sort()).toEqual(ids);
  expect(Object.keys(mapData.tiles).sort()).toEqual(ids);
  expect(Object.keys(mapData.profiles).sort()).toEqual(ids);
  expect(Object.keys(mapData.labels).sort()).toEqual(ids);
});

test('seats are those of the members', () => {
  const seats = Object.fromEntries(members.map(({ slug, seat }) => [slug, seat.city]));
  expect(Object.fromEntries(AREAS.map(({ id, seat }) => [id, seat.city]))).toEqual(seats);
});

test('all members have an area but the Bezirketag, which is a point', () => {
  const withoutPoint = ids.filter((id) => id !== POINT_MEMBER);
  for (const set of Object.values(mapData.shapes))
    expect(Object.keys(set.areas).sort()).toEqual(withoutPoint);
});

test('all shapes of a page with the big map weigh at most 10 kB on the way, of one with small maps 4 kB', () => {
  expect(brotli(pathsOf(mapData.shapes.big))).toBeLessThanOrEqual(10_000);
  expect(brotli(pathsOf(mapData.shapes.mini))).toBeLessThanOrEqual(4_000);
});

test('no path leaves the drawing, and all stand on whole steps', () => {
  for (const path of pathsOf(mapData.shapes.big)) {
    expect(path).toMatch(/^(M\d+ \d+l-?\d+([ -]-?\d+)*z)+$/);
  }
});
