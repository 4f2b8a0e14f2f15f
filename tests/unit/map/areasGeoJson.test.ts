import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { members } from '@/content/members';
import { areasGeoJson } from '../../../scripts/map/areasGeoJson';

const file = readFileSync(
  new URL('../../../public/mitgliedsverbaende/gebiete.geojson', import.meta.url),
  'utf8',
);

test('the committed areas are what `npm run map` makes of the boundaries', () => {
  expect(areasGeoJson() === file).toBe(true);
});

test('every member has its area, the Bezirketag the point of its seat', () => {
  const { attribution, features } = JSON.parse(file);
  expect(attribution).toContain('BKG 2017');
  const kinds = features.map(({ id, geometry }: { id: string; geometry: { type: string } }) => [
    id,
    geometry.type,
  ]);
  const expected = members.map(({ slug }) => [
    slug,
    slug === 'bayerischer-bezirketag' ? 'Point' : 'MultiPolygon',
  ]);
  expect(kinds).toEqual(expected);
});

test('the areas lie in Germany', () => {
  const { features } = JSON.parse(file);
  const numbers = features.flatMap(({ geometry }: { geometry: { coordinates: number[] } }) =>
    geometry.coordinates.flat(Number.POSITIVE_INFINITY),
  );
  expect(
    numbers.every((value: number) => (value > 5.8 && value < 15.1) || (value > 47.2 && value < 55.1)),
  ).toBe(true);
});
