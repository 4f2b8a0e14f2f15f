import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const kvjs: MemberSeed = {
  name: 'Kommunalverband für Jugend und Soziales Baden-Württemberg',
  shortName: 'KVJS',
  slug: 'kvjs',
  state: 'BW',
  seat: { city: 'Stuttgart', lat: 48.776, lon: 9.182 },
  mapArea: 'kvjs',
  lead: 'Der KVJS unterstützt die 44 Stadt- und Landkreise in Baden-Württemberg. Er arbeitet für Jugendhilfe, Sozialhilfe und die Teilhabe schwerbehinderter Menschen am Arbeitsleben.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Jugend- und Sozialverbandsgesetz (JSVG) vom 1. Juli 2004',
  founded: '2005',
  website: 'https://www.kvjs.de',
  population: { value: 11000000, date: '2025' },
  area: { value: 35752, source: 'Landesfläche Baden-Württemberg (was-war-wann.de)' },
  districts: { total: 44, landkreise: 35, kreisfreieStaedte: 9 },
  coverage: 'Land Baden-Württemberg',
  regierungsbezirke: ['Stuttgart', 'Karlsruhe', 'Freiburg', 'Tübingen'],
  tasks: [
    { text: 'Überörtlicher Träger der Sozialhilfe', role: 'performs' },
    { text: 'Landesjugendamt, also überörtlicher Träger der Jugendhilfe', topic: 'jugend', role: 'performs' },
    { text: 'Inklusions- und Integrationsamt', topic: 'arbeit', role: 'performs' },
    { text: 'Zentrale Adoptionsstelle', role: 'performs' },
    { text: 'Überörtliche Betreuungsbehörde', role: 'performs' },
    { text: 'Medizinisch-Pädagogischer Dienst', role: 'performs' },
    {
      text: 'Beratung der 44 Stadt- und Landkreise in Sozial-, Eingliederungs- und Jugendhilfe',
      topic: 'eingliederungshilfe',
      role: 'advises',
    },
    { text: 'Fortbildung', role: 'performs' },
  ],
  head: { title: 'Verbandsdirektorin oder Verbandsdirektor' },
  organs: [
    { name: 'Verbandsversammlung' },
    { name: 'Verbandsausschuss' },
    { name: 'Verbandsdirektorin oder Verbandsdirektor' },
  ],
  internalNote: internalNote(
    [
      'Anschrift: nicht belegt, bitte ergänzen',
      'Einwohner: 2025, gerundet',
      'Gründung: zum 1. Januar 2005; Nachfolger der Landeswohlfahrtsverbände Baden und Württemberg-Hohenzollern',
      'Fläche: Landesfläche Baden-Württemberg',
      'Einwohner: Quelle des gerundeten Werts ist zu klären.',
      'Aufgaben: Bei der Eingliederungshilfe berät der KVJS die Kreise; bitte bestätigen.',
    ],
    ['jsvg', 'kvjs', 'wp_hkv_2021', 'ksvmv_ent', 'logik', 'gk', 'lae', 'kvjs_hd', 'gaa', 'kvjs_sta'],
  ),
  status: 'published',
};
