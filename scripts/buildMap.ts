/** `npm run map`: computes src/map/mapData.json and the areas as open data from the boundaries in src/map/source. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { areasGeoJson } from './map/areasGeoJson';
import { makeMapData, printMapData } from './map/makeMapData';

const openData = new URL('../public/mitgliedsverbaende/', import.meta.url);

writeFileSync(new URL('../src/map/mapData.json', import.meta.url), printMapData(makeMapData()));
mkdirSync(openData, { recursive: true });
writeFileSync(new URL('gebiete.geojson', openData), areasGeoJson());
