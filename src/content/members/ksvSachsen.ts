import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const ksvSachsen: MemberSeed = {
  name: 'Kommunaler Sozialverband Sachsen',
  shortName: 'KSV Sachsen',
  slug: 'ksv-sachsen',
  state: 'SN',
  seat: { city: 'Leipzig', lat: 51.34, lon: 12.375 },
  mapArea: 'ksv-sachsen',
  lead: 'Der KSV Sachsen ist der Verband der zehn Landkreise und drei kreisfreien Städte Sachsens. Er bündelt überörtliche soziale Aufgaben an einer Stelle.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Gesetz über den Kommunalen Sozialverband Sachsen (SächsKomSozVG)',
  founded: '1993',
  website: 'https://www.ksv-sachsen.de',
  population: { value: 4100000, source: 'immobibel.de: Überblick Bundesländer' },
  area: { value: 18416, source: 'Landesfläche Sachsen (was-war-wann.de)' },
  districts: { total: 13, landkreise: 10, kreisfreieStaedte: 3 },
  coverage: 'Freistaat Sachsen',
  regierungsbezirke: [],
  tasks: [
    {
      text: 'Überörtlicher Träger der Sozialhilfe und Eingliederungshilfe',
      topic: 'eingliederungshilfe',
      role: 'performs',
    },
    { text: 'Integrationsamt für schwerbehinderte Menschen', topic: 'arbeit', role: 'performs' },
    { text: 'Soziale Entschädigung', topic: 'entschaedigung', role: 'performs' },
    { text: 'Überörtliche Betreuungsbehörde', role: 'performs' },
    { text: 'Sozialplanung und Förderung, zum Beispiel nach dem Landesjugendhilfegesetz', role: 'performs' },
    { text: 'Heimaufsicht', role: 'performs' },
    { text: 'Erlaubnisse für Gesundheitsfachberufe', role: 'performs' },
  ],
  head: { title: 'Verbandsdirektorin oder Verbandsdirektor' },
  organs: [
    { name: 'Verbandsversammlung' },
    { name: 'Verbandsausschuss' },
    { name: 'Verbandsdirektorin oder Verbandsdirektor' },
  ],
  internalNote: internalNote(
    [
      'Mitgliedschaft: Ausrichter der Plenartagung 2018 in Leipzig',
      'Anschrift: nicht belegt, bitte ergänzen',
      'Einwohner: undatiert',
      'Gründung: bis 2005 Landeswohlfahrtsverband Sachsen',
      'Rechtsgrundlage: hervorgegangen aus dem Gesetz über den Landeswohlfahrtsverband Sachsen vom 22. Januar 1993 (belegt); heutiger Gesetzestitel aus Allgemeinwissen',
      'Aufgaben: Aufgabenkatalog laut Landtagsdebatte 2013; einzelne Punkte vor Veröffentlichung prüfen',
      'Fläche: Landesfläche Sachsen',
    ],
    ['ksvs', 'fdp18', 'wp_hkv_2021', 'ksvs_ges', 'gk', 'lae', 'lae2', 'gaa', 'ksvs_lt', 'ksvs_2018'],
  ),
  status: 'published',
};
