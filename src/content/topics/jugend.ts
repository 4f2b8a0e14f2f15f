import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const jugend = topicSeed({
  title: 'Kinder- und Jugendhilfe, Landesjugendämter',
  slug: 'jugend',
  summary:
    'Landesjugendämter beraten die Jugendämter vor Ort. Sie schützen junge Menschen in Einrichtungen und bilden Fachkräfte fort.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Für Kinder, Jugendliche und Familien ist zuerst das Jugendamt vor Ort da. Landesjugendämter arbeiten überörtlich und stehen den Jugendämtern zur Seite. Einige Mitglieder der BAG HKV sind selbst Landesjugendamt.',
        '2019 haben die Mitglieder in Köln über die Arbeit der Landesjugendämter beraten.',
      ),
    },
  ],
  order: 4,
  meetings: ['Plenartagung 2019 in Köln'],
  open: [
    'Basis: eigene Website der BAG HKV; Plenartagung 2019.',
    'Schwach belegt und deshalb nicht zugeordnet: Bezirk Oberfranken („Jugend“), Bezirksverband Pfalz („Jugendarbeit“).',
    'KSV M-V: Landesjugendamt vom 1. Juli 2012 bis 31. Dezember 2025, seit 1. Januar 2026 beim LAGuS.',
  ],
  sources: ['fdp19', 'seed', 'ljae', 'lverbo', 'jsvg'],
  status: 'published',
});
