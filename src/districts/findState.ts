import type { District } from './districts';
import { foldName } from './foldName';

type StateCode = District['stateCode'];

const names: Record<StateCode, string[]> = {
  BW: ['Baden-Württemberg', 'BW', 'BaWü'],
  BY: ['Bayern', 'Freistaat Bayern', 'BY'],
  HE: ['Hessen', 'HE'],
  MV: ['Mecklenburg-Vorpommern', 'M-V', 'MV', 'MeckPomm'],
  NI: ['Niedersachsen', 'NI'],
  NW: ['Nordrhein-Westfalen', 'NRW', 'NW'],
  RP: ['Rheinland-Pfalz', 'RP', 'RLP'],
  SN: ['Sachsen', 'Freistaat Sachsen', 'SN'],
};

const codes = Object.keys(names) as StateCode[];

/** The state a person has typed instead of a district ("Hessen", "NRW", "Land Hessen"), or null. */
export function findState(query: string): StateCode | null {
  const name = foldName(query).replace(/^(bundesland|land) /, '');
  return codes.find((code) => names[code].some((alias) => foldName(alias) === name)) ?? null;
}
