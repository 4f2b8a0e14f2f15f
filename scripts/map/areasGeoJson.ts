import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { members } from '../../src/content/members';
import { stateName } from '../../src/fields/states';
import { POINT_MEMBER } from '../../src/map/areas';

type Source = Topology<{ hkv: GeometryCollection }>;

const source = JSON.parse(
  readFileSync(new URL('../../src/map/source/hkv.topo.json', import.meta.url), 'utf8'),
) as Source;

/** Five decimals are about a metre. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value;

/** The areas as open data; the Bezirketag, which has none, is the point of its seat. */
export function areasGeoJson(): string {
  const areas = new Map(
    feature(source, source.objects.hkv).features.map(({ geometry, id }) => [String(id), geometry]),
  );
  const features = members.map(({ name, seat, slug, state }) => ({
    type: 'Feature',
    id: slug,
    properties: { name, land: stateName(state) },
    geometry: slug === POINT_MEMBER ? { type: 'Point', coordinates: [seat.lon, seat.lat] } : areas.get(slug),
  }));
  const attribution = '© GeoBasis-DE / BKG 2017 (Daten verändert)';
  return `${JSON.stringify({ type: 'FeatureCollection', attribution, features }, rounded)}\n`;
}
