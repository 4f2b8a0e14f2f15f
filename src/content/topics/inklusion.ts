import { easyInclusion } from '../easy/texts';
import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const inklusion = topicSeed({
  title: 'Inklusion und Sozialraum',
  slug: 'inklusion',
  summary:
    'Das gemeinsame Ziel aller Mitglieder: Alle Menschen haben gleichberechtigt teil, dort, wo sie leben.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Inklusion heißt: Alle gehören von Anfang an dazu. Niemand muss sich erst anpassen. Die Orte, an denen Menschen wohnen, lernen, arbeiten und sich treffen, sollen für alle da sein. Diese Orte nennen wir Sozialraum.',
        'Die BAG HKV fördert gleichberechtigte Teilhabe und inklusive Lebensverhältnisse. Dieses Ziel teilen alle 18 Mitglieder. Jedes trägt mit seinen eigenen Aufgaben dazu bei.',
      ),
    },
  ],
  easy: easyInclusion,
  order: 7,
  sharedGoal: true,
  open: ['Gemeinsames Ziel aller Mitglieder, deshalb ohne Zählung und ohne Zuordnung.'],
  sources: ['seed'],
  status: 'published',
});
