import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const lwvHessen: MemberSeed = {
  name: 'Landeswohlfahrtsverband Hessen',
  shortName: 'LWV Hessen',
  slug: 'lwv-hessen',
  state: 'HE',
  seat: { city: 'Kassel', lat: 51.316, lon: 9.496 },
  mapArea: 'lwv-hessen',
  lead: 'Die hessischen Landkreise und kreisfreien Städte tragen den LWV Hessen gemeinsam. Er hilft im ganzen Land gleichwertig: Menschen mit Behinderungen, psychisch kranken und sozial benachteiligten Menschen.',
  legalForm: 'Körperschaft des öffentlichen Rechts',
  legalBasis: 'Gesetz über den Landeswohlfahrtsverband Hessen',
  founded: '1953',
  address: { street: 'Ständehaus', city: 'Kassel' },
  website: 'https://www.lwv-hessen.de',
  population: { value: 6200000, source: 'immobibel.de: Überblick Bundesländer' },
  area: { value: 21115, source: 'Landesfläche Hessen (was-war-wann.de)' },
  districts: { total: 26, landkreise: 21, kreisfreieStaedte: 5 },
  coverage: 'Land Hessen',
  regierungsbezirke: ['Darmstadt', 'Gießen', 'Kassel'],
  tasks: [
    {
      text: 'Eingliederungshilfe für Menschen mit Behinderungen',
      topic: 'eingliederungshilfe',
      role: 'performs',
    },
    {
      text: 'Begleitung schwerbehinderter Menschen im Beruf (Integrationsamt)',
      topic: 'arbeit',
      role: 'performs',
    },
    { text: 'Soziale Entschädigung und Kriegsopferfürsorge', topic: 'entschaedigung', role: 'performs' },
    {
      text: 'Alleiniger Gesellschafter der Vitos GmbH, zu der psychiatrische Kliniken gehören',
      topic: 'psychiatrie',
      role: 'performs',
    },
    { text: 'Träger von Förderschulen', topic: 'schule', role: 'performs' },
    { text: 'Erinnerungsarbeit, zum Beispiel in der Gedenkstätte Hadamar', role: 'performs' },
  ],
  head: { title: 'Landesdirektorin oder Landesdirektor' },
  organs: [{ name: 'Verbandsversammlung' }, { name: 'Verwaltungsausschuss' }],
  internalNote: internalNote(
    [
      'Anschrift: Straße/PLZ unbelegt',
      'Einwohner: undatiert',
      'Gründung: 7. Mai 1953',
      'Rechtsgrundlage: ursprünglich Gesetz über die Mittelstufe der Verwaltung und den Landeswohlfahrtsverband Hessen vom 7. Mai 1953',
      'Fläche: Landesfläche Hessen',
    ],
    ['lwv', 'wp_hkv_2021', 'logik', 'lwv_wp', 'lae', 'lae2', 'gaa', 'lwv_wi'],
  ),
  status: 'published',
};
