import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const europa = topicSeed({
  title: 'Europa',
  slug: 'europa',
  summary:
    'Auch Europa berührt die Arbeit der Verbände. Ein Weg dorthin ist das Europabüro des Deutschen Landkreistages.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Manche Fragen der Verbände werden in Europa entschieden. Darüber haben die Mitglieder 2019 in Köln beraten. Das Europabüro des Deutschen Landkreistages gibt solche Anliegen weiter.',
      ),
    },
  ],
  order: 12,
  meetings: ['Plenartagung 2019 in Köln'],
  open: [
    'Auf der Plenartagung 2019 belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
    'Was genau leistet das Europabüro für die BAG HKV?',
  ],
  sources: ['fdp19'],
  status: 'draft',
});
