/** `npm run map`: computes src/map/mapData.json from the boundaries in src/map/source. */
import { writeFileSync } from 'node:fs';
import { makeMapData, printMapData } from './map/makeMapData';

writeFileSync(new URL('../src/map/mapData.json', import.meta.url), printMapData(makeMapData()));
