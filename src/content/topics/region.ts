import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const region = topicSeed({
  title: 'Regionalentwicklung',
  slug: 'region',
  summary: 'Einzelne Mitglieder planen für ihre Region. Sie schützen freie Flächen und Natur.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Der Regionalverband Ruhr plant für die Metropole Ruhr und schützt freie Flächen. Der Bezirksverband Pfalz setzt sich für das Biosphärenreservat und den Naturpark Pfälzerwald ein.',
      ),
    },
  ],
  order: 13,
  open: [
    'Als Aufgabe von Mitgliedern belegt, aber nicht als Schwerpunkt der BAG HKV. Bitte entscheiden, ob das Thema veröffentlicht wird.',
  ],
  sources: ['rvr_ag', 'bvp'],
  status: 'draft',
});
