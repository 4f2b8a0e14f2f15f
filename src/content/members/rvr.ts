import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const rvr: MemberSeed = {
  name: 'Regionalverband Ruhr',
  shortName: 'RVR',
  slug: 'rvr',
  state: 'NW',
  seat: { city: 'Essen', lat: 51.458, lon: 7.014 },
  mapArea: 'rvr',
  lead: 'Der RVR verbindet die elf kreisfreien Städte und vier Kreise des Ruhrgebiets. Er ist für die Regionalplanung zuständig.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Gesetz über den Regionalverband Ruhr (RVRG)',
  founded: '1920',
  address: { street: 'Kronprinzenstraße 35', postalCode: '45128', city: 'Essen' },
  website: 'https://www.rvr.ruhr',
  population: { value: 5147820, date: '31. Dezember 2022', source: 'Wikipedia: Regionalverband Ruhr' },
  area: { value: 4438.7 },
  districts: { total: 15, landkreise: 4, kreisfreieStaedte: 11 },
  coverage: 'Ruhrgebiet: elf kreisfreie Städte und die Kreise Ennepe-Ruhr, Recklinghausen, Unna und Wesel',
  regierungsbezirke: ['Düsseldorf (teilweise)', 'Münster (teilweise)', 'Arnsberg (teilweise)'],
  tasks: [
    { text: 'Regionalplanung für die Metropole Ruhr', topic: 'region', role: 'performs' },
    { text: 'Schutz von Freiflächen, Wald und Klima (RVR Ruhr Grün)', topic: 'region', role: 'performs' },
    { text: 'Emscher Landschaftspark und Route der Industriekultur', topic: 'region', role: 'performs' },
    { text: 'Förderung von Wirtschaft und Tourismus in der Region', role: 'performs' },
    { text: 'Radwegenetz und Mobilität', role: 'performs' },
    { text: 'Geodaten und Öffentlichkeitsarbeit', role: 'performs' },
  ],
  head: { title: 'Regionaldirektorin oder Regionaldirektor' },
  organs: [
    { name: 'Verbandsversammlung (Ruhrparlament, direkt gewählt seit 2020)' },
    { name: 'Verbandsausschuss' },
    { name: 'Regionaldirektorin oder Regionaldirektor' },
  ],
  internalNote: internalNote(
    [
      'Mitgliedschaft: nur Liste 2021 und Zählung auf 18; überlagert LVR/LWL, daher nicht durch die Rechenprobe bestätigt',
      'Einwohner: 31.12.2022',
      'Gründung: 5. Mai 1920 als Siedlungsverband Ruhrkohlenbezirk; 1979 Kommunalverband Ruhrgebiet; RVR seit 1. Oktober 2004',
      'Aufgaben: Gehört die Route der Industriekultur auch zum Thema Kultur?',
    ],
    ['rvr_ag', 'wp_hkv_2021', 'logik', 'rvr_rk', 'rvr_wp', 'rvr_hw', 'gaa'],
  ),
  status: 'published',
};
