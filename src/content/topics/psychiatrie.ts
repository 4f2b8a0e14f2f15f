import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const psychiatrie = topicSeed({
  title: 'Psychiatrie und Gesundheit',
  slug: 'psychiatrie',
  summary:
    'Viele Mitglieder tragen Kliniken für Psychiatrie und Neurologie. Es geht auch um Hilfe ohne Klinik und um genug Fachkräfte.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Wer psychisch krank ist, braucht gute Behandlung in der Nähe. Mehrere Mitglieder der BAG HKV sorgen dafür. Sie tragen Kliniken oder sind an ihnen beteiligt.',
        'Auf den Plenartagungen ging es um die psychiatrische Versorgung und um Fachkräfte. In Ansbach war auch die Ambulantisierung ein Thema. Das heißt: Mehr Menschen werden behandelt, ohne in der Klinik zu wohnen.',
      ),
    },
  ],
  order: 3,
  meetings: ['Plenartagung 2019 in Köln', 'Plenartagung in Ansbach (Jahr unbekannt)'],
  open: [
    'Basis: Plenartagungen 2019 und Ansbach.',
    'Gehört auch körperliche Gesundheit zum Thema (Bezirk Unterfranken: orthopädische Kliniken, Lungenfachklinik)?',
  ],
  sources: ['fdp18', 'fdp19', 'mfr_tag'],
  status: 'published',
});
