import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const lvr: MemberSeed = {
  name: 'Landschaftsverband Rheinland',
  shortName: 'LVR',
  slug: 'lvr',
  state: 'NW',
  seat: { city: 'Köln', lat: 50.938, lon: 6.957 },
  mapArea: 'lvr',
  lead: 'Der LVR ist für das Rheinland mit knapp zehn Millionen Menschen da. Er ist in Deutschland der größte Leistungsträger für Menschen mit Behinderungen.',
  legalForm: 'Körperschaft des öffentlichen Rechts ohne Gebietshoheit',
  legalBasis: 'Landschaftsverbandsordnung für das Land Nordrhein-Westfalen (LVerbO) vom 12. Mai 1953',
  founded: '1953',
  address: { street: 'Kennedy-Ufer 2', postalCode: '50679', city: 'Köln' },
  website: 'https://www.lvr.de',
  population: { value: 9658935, date: '30. Juni 2018', source: 'Wikipedia: Landschaftsverband Rheinland' },
  area: { value: 12657, date: '2018', source: 'Wikipedia: Landschaftsverband Rheinland' },
  districts: { total: 26, landkreise: 13, kreisfreieStaedte: 13 },
  coverage: 'Regierungsbezirke Düsseldorf und Köln',
  regierungsbezirke: ['Düsseldorf', 'Köln'],
  tasks: [
    {
      text: 'Eingliederungshilfe und überörtliche Sozialhilfe',
      topic: 'eingliederungshilfe',
      role: 'performs',
    },
    { text: 'LVR-Inklusionsamt', topic: 'arbeit', role: 'performs' },
    { text: 'Soziale Entschädigung', topic: 'entschaedigung', role: 'performs' },
    { text: 'Landesjugendamt Rheinland', topic: 'jugend', role: 'performs' },
    { text: '41 Förderschulen (Stand: um 2019)', topic: 'schule', role: 'performs' },
    { text: 'Zehn psychiatrische Kliniken (Stand: um 2019)', topic: 'psychiatrie', role: 'performs' },
    { text: 'Maßregelvollzug', topic: 'massregelvollzug', role: 'performs' },
    { text: 'Verbund heilpädagogischer Hilfen', role: 'performs' },
    {
      text: 'Museen, Denkmalpflege und Archive: rund 20 Kultureinrichtungen (Stand: um 2019)',
      topic: 'kultur',
      role: 'performs',
    },
  ],
  head: { title: 'LVR-Direktorin oder LVR-Direktor' },
  organs: [
    { name: 'Landschaftsversammlung Rheinland' },
    { name: 'Landschaftsausschuss' },
    { name: 'Direktorin oder Direktor' },
  ],
  internalNote: internalNote(
    [
      'Mitgliedschaft: stellte bis 2021 den Vorsitz',
      'Einwohner: 30.06.2018; „knapp 10 Millionen“',
      'Rechtsgrundlage: gilt in der Fassung der Bekanntmachung vom 14. Juli 1994',
      'Aufgaben: Einrichtungszahlen Stand um 2019',
      'Fläche: Stand 2018',
    ],
    ['lverbo53', 'lvr_wp', 'fdp18', 'fdp19', 'fdp22', 'lverbo', 'lvr', 'lvr_wp2', 'gaa'],
  ),
  status: 'published',
};
