import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const lwl: MemberSeed = {
  name: 'Landschaftsverband Westfalen-Lippe',
  shortName: 'LWL',
  slug: 'lwl',
  state: 'NW',
  seat: { city: 'Münster', lat: 51.962, lon: 7.628 },
  mapArea: 'lwl',
  lead: 'Der LWL ist der Verband der 18 Kreise und neun kreisfreien Städte in Westfalen-Lippe. Er arbeitet für Soziales, Jugend und Schule, Psychiatrie, Maßregelvollzug und Kultur.',
  legalForm: 'Körperschaft des öffentlichen Rechts ohne Gebietshoheit',
  legalBasis: 'Landschaftsverbandsordnung für das Land Nordrhein-Westfalen (LVerbO) vom 12. Mai 1953',
  founded: '1953',
  address: { street: 'Freiherr-vom-Stein-Platz 1', postalCode: '48133', city: 'Münster' },
  website: 'https://www.lwl.org',
  population: {
    value: 8261426,
    date: '31. Dezember 2018',
    source: 'Wikipedia: Landschaftsverband Westfalen-Lippe',
  },
  area: { value: 21427 },
  districts: { total: 27, landkreise: 18, kreisfreieStaedte: 9 },
  coverage: 'Regierungsbezirke Münster, Detmold und Arnsberg',
  regierungsbezirke: ['Münster', 'Detmold', 'Arnsberg'],
  tasks: [
    {
      text: 'Eingliederungshilfe und überörtliche Sozialhilfe',
      topic: 'eingliederungshilfe',
      role: 'performs',
    },
    { text: 'LWL-Inklusionsamt Arbeit', topic: 'arbeit', role: 'performs' },
    { text: 'Soziale Entschädigung', topic: 'entschaedigung', role: 'performs' },
    { text: 'Landesjugendamt Westfalen', topic: 'jugend', role: 'performs' },
    { text: '35 Förderschulen (Stand: 2024)', topic: 'schule', role: 'performs' },
    { text: '21 Krankenhäuser, dazu Pflege (Stand: 2024)', topic: 'psychiatrie', role: 'performs' },
    { text: 'Maßregelvollzug', topic: 'massregelvollzug', role: 'performs' },
    {
      text: '18 Museen, Archäologie, Denkmalpflege und Landeskunde (Stand: 2024)',
      topic: 'kultur',
      role: 'performs',
    },
  ],
  head: { title: 'LWL-Direktorin oder LWL-Direktor' },
  organs: [
    { name: 'Landschaftsversammlung' },
    { name: 'Landschaftsausschuss' },
    { name: 'Direktorin oder Direktor' },
  ],
  internalNote: internalNote(
    [
      'Mitgliedschaft: Sitz der Geschäftsstelle, stellt den Vorsitz',
      'Einwohner: 31.12.2018; Eigenangabe 8,2 Millionen',
      'Rechtsgrundlage: gilt in der Fassung der Bekanntmachung vom 14. Juli 1994',
      'Aufgaben: Einrichtungszahlen laut Wikipedia 2024',
      'Die Zahlen stammen aus verschiedenen Jahren. Jede trägt ihren eigenen Stand.',
    ],
    ['lverbo53', 'lwl', 'fdp21', 'fdp22', 'wp_hkv_neu', 'lwl_wp', 'lverbo', 'lwl_uni', 'gaa'],
  ),
  status: 'published',
};
