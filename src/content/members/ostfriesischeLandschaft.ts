import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const ostfriesischeLandschaft: MemberSeed = {
  name: 'Ostfriesische Landschaft',
  shortName: 'OL',
  slug: 'ostfriesische-landschaft',
  state: 'NI',
  seat: { city: 'Aurich', lat: 53.47, lon: 7.484 },
  mapArea: 'ostfriesische-landschaft',
  lead: 'Die Ostfriesische Landschaft ist das Kulturparlament Ostfrieslands und das kleinste Mitglied der BAG HKV. Sie trägt Einrichtungen für Kultur, Wissenschaft und Bildung.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Verfassung der Ostfriesischen Landschaft (Stand 2. Dezember 2017)',
  address: { street: 'Landschaftshaus', city: 'Aurich' },
  website: 'https://www.ostfriesischelandschaft.de',
  population: {
    value: 463090,
    date: '31. Dezember 2024',
    source: 'Wikipedia: Liste der Städte und Gemeinden in Ostfriesland',
  },
  area: { value: 3144.26 },
  districts: { total: 4, landkreise: 3, kreisfreieStaedte: 1 },
  coverage: 'Landkreise Aurich, Leer und Wittmund, dazu die Stadt Emden',
  regierungsbezirke: [],
  tasks: [
    {
      text: 'Kultur, Wissenschaft und Bildung in Ostfriesland und für Ostfriesland',
      topic: 'kultur',
      role: 'performs',
    },
    { text: 'Archäologie', topic: 'kultur', role: 'performs' },
    { text: 'Landschaftsbibliothek', topic: 'kultur', role: 'performs' },
    { text: 'Regionales Pädagogisches Zentrum', role: 'performs' },
    { text: 'Regionale Kulturagentur', topic: 'kultur', role: 'performs' },
    { text: 'Plattdeutsch (Plattdüütskbüro)', topic: 'kultur', role: 'performs' },
    { text: 'Museen und Volkskunde', topic: 'kultur', role: 'performs' },
  ],
  head: { title: 'Landschaftspräsidentin oder Landschaftspräsident' },
  organs: [
    { name: 'Landschaftsversammlung' },
    { name: 'Landschaftskollegium' },
    { name: 'Landschaftspräsidentin oder Landschaftspräsident' },
  ],
  internalNote: internalNote(
    [
      'Mitgliedschaft: Gastgeberin der Plenartagungen 2021 (digital) und 2022; eigenes Datenblatt auf bag-hkv.de',
      'Anschrift: Straße unbelegt',
      'Einwohner: 31.12.2024',
      'Gründung: nicht belegt, bitte ergänzen',
      'Rechtsgrundlage: ob daneben ein Landesgesetz gilt, nicht gefunden',
      'Aufgaben: „Bildung“ ist nur schwach belegt und deshalb nicht dem Thema Schule zugeordnet.',
    ],
    ['ol_verf', 'ol_wp', 'fdp21', 'fdp22', 'wp_hkv_2021', 'wp_hkv_neu', 'ol_city', 'ol_ew', 'gaa'],
  ),
  status: 'published',
};
