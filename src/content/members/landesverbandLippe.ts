import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const landesverbandLippe: MemberSeed = {
  name: 'Landesverband Lippe',
  shortName: 'LVL',
  slug: 'landesverband-lippe',
  state: 'NW',
  seat: { city: 'Lemgo', lat: 52.028, lon: 8.899 },
  mapArea: 'landesverband-lippe',
  lead: 'Der Landesverband Lippe bewahrt das Vermögen des früheren Landes Lippe. Mit den Erträgen fördert er Kultur und Wohlfahrt in der Region.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Gesetz über den Landesverband Lippe vom 5. November 1948',
  founded: '1949',
  address: { street: 'Schloss Brake', city: 'Lemgo' },
  website: 'https://www.landesverband-lippe.de',
  area: { value: 1241, source: 'Berechnet: Kreis Lippe' },
  districts: { total: 1, landkreise: 1, kreisfreieStaedte: 0 },
  coverage: 'Bezirk des früheren Landes Lippe (auf der Karte: Kreis Lippe)',
  regierungsbezirke: ['Detmold (teilweise)'],
  tasks: [
    {
      text: 'Verwaltung des früheren lippischen Landesvermögens: Forst, Landwirtschaft und Immobilien',
      role: 'performs',
    },
    { text: 'Lippisches Landesmuseum Detmold', topic: 'kultur', role: 'performs' },
    { text: 'Lippische Landesbibliothek', topic: 'kultur', role: 'performs' },
    { text: 'Weserrenaissance-Museum Schloss Brake', topic: 'kultur', role: 'performs' },
    {
      text: 'Hermannsdenkmal, Externsteine, Burg Sternberg und Malerstadt Schwalenberg',
      topic: 'kultur',
      role: 'performs',
    },
    { text: 'Kulturförderung in Lippe', topic: 'kultur', role: 'performs' },
  ],
  head: { title: 'Verbandsvorsteherin oder Verbandsvorsteher' },
  organs: [{ name: 'Verbandsversammlung' }, { name: 'Verbandsvorsteherin oder Verbandsvorsteher' }],
  internalNote: internalNote(
    [
      'Mitgliedschaft: 2021 ausdrücklich als kleines Mitglied neben der Ostfriesischen Landschaft genannt',
      'Anschrift: Straße unbelegt',
      'Einwohner: nicht belegt, bitte ergänzen',
      'Gründung: 12. Oktober 1949 (Gesetz beschlossen 1948)',
      'Rechtsgrundlage: in Kraft seit 12. Oktober 1949',
      'Fläche: Kreis Lippe, berechnet; gesetzlich: Bezirk des früheren Landes Lippe (nicht deckungsgleich)',
    ],
    ['lvl_ges', 'lvl_wp', 'fdp21', 'wp_hkv_2021', 'lvl_fdp', 'calc', 'lvl_news', 'gaa'],
  ),
  status: 'published',
};
