import { internalNote } from '../internalNote';
import type { MemberSeed } from '../types';

export const bayerischerBezirketag: MemberSeed = {
  name: 'Bayerischer Bezirketag',
  slug: 'bayerischer-bezirketag',
  state: 'BY',
  seat: { city: 'München', lat: 48.137, lon: 11.575 },
  mapArea: 'bayerischer-bezirketag',
  lead: 'Der Bayerische Bezirketag ist der Spitzenverband der sieben bayerischen Bezirke. Er gibt ihnen eine gemeinsame Stimme gegenüber Landtag und Staatsregierung.',
  legalForm: 'Körperschaft des öffentlichen Rechts (kommunaler Spitzenverband)',
  legalBasis: 'Satzung vom 19. Oktober 1989, zuletzt geändert am 11. April 2019',
  founded: '1979',
  website: 'https://www.bay-bezirke.de',
  districts: { bezirke: 7 },
  coverage: 'Freistaat Bayern, über die sieben Bezirke',
  regierungsbezirke: [
    'Oberbayern',
    'Niederbayern',
    'Oberpfalz',
    'Oberfranken',
    'Mittelfranken',
    'Unterfranken',
    'Schwaben',
  ],
  tasks: [
    { text: 'Vertritt die sieben Bezirke gegenüber Landtag und Staatsregierung', role: 'performs' },
    { text: 'Informiert und berät die Bezirke', role: 'performs' },
    { text: 'Wirkt durch Anhörungen an Gesetzen mit', role: 'performs' },
    { text: 'Verhandelt über den kommunalen Finanzausgleich', role: 'performs' },
  ],
  head: { title: 'Präsidentin oder Präsident' },
  organs: [
    { name: 'Präsidium' },
    { name: 'Präsidentin oder Präsident' },
    { name: 'Hauptausschuss' },
    { name: 'Vollversammlung' },
  ],
  description:
    'Ein eigenes Gebiet hat der Bezirketag nicht. Seine sieben Mitglieder decken zusammen ganz Bayern ab: 71 Landkreise und 25 kreisfreie Städte auf 70.549 Quadratkilometern. Dort lebten am 31. Dezember 2023 rund 13,4 Millionen Menschen.',
  internalNote: internalNote(
    [
      'Mitgliedschaft: In der Wikipedia-Liste 2021 als eigener Eintrag; nur mit ihm ergeben sich 18 Mitglieder. Keine Eigenaussage des Bezirketags gefunden.',
      'Anschrift: nicht belegt, bitte ergänzen',
      'Einwohner: Bayern, 31.12.2023',
      'Gründung: als Verband der bayerischen Bezirke; heutiger Name seit Oktober 2013',
      'Rechtsgrundlage: freiwilliger Zusammenschluss der sieben Bezirke',
      'Fläche: Freistaat Bayern',
      'Fläche, Einwohner und Kreise beschreiben ganz Bayern. Sie stehen deshalb im Text und nicht in den Kennzahlen. Genaue Einwohnerzahl: 13.435.062 (31.12.2023).',
    ],
    ['bbt_satz', 'wp_hkv_2021', 'logik', 'bbt_wp', 'schw_adr', 'bbt', 'gk', 'schw_wp', 'by_ew', 'gaa'],
  ),
  status: 'published',
};
