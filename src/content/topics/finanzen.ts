import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const finanzen = topicSeed({
  title: 'Finanzierung sozialer Aufgaben',
  slug: 'finanzen',
  summary: 'Kommunale Träger setzen Gesetze des Bundes um. Dafür brauchen sie genug Geld.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Der Bund beschließt soziale Gesetze. Umsetzen müssen sie oft kommunale Träger. Auf den Plenartagungen haben die Mitglieder beraten, wie das verlässlich bezahlt wird.',
      ),
    },
  ],
  order: 11,
  meetings: ['Plenartagung 2016 in Deidesheim (Jahr erschlossen)', 'Plenartagung 2019 in Köln'],
  open: [
    'Auf Plenartagungen belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
  ],
  sources: ['metro', 'fdp19'],
  status: 'draft',
});
