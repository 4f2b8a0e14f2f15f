import { easyParticipation } from '../easy/texts';
import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const eingliederungshilfe = topicSeed({
  title: 'Eingliederungshilfe und Bundesteilhabegesetz',
  slug: 'eingliederungshilfe',
  summary:
    'Die Eingliederungshilfe unterstützt Menschen mit Behinderungen. Sie sollen wie alle anderen am Leben teilhaben können.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Für viele Mitglieder der BAG HKV ist das die größte Aufgabe. Deshalb steht sie immer wieder auf der Plenartagung. Dort ging es zum Beispiel um das Bundesteilhabegesetz (BTHG) und darum, wie die Verbände es umsetzen.',
        '## Wer macht was?',
        'Die meisten Mitglieder mit dieser Aufgabe leisten die Hilfe selbst. Andere beraten und unterstützen die Kreise und Städte in ihrem Land. Welcher Verband für Sie zuständig ist, sehen Sie in der Liste [aller Kreise und Städte](/kreise-und-staedte).',
      ),
    },
  ],
  easy: easyParticipation,
  order: 1,
  meetings: [
    'Plenartagung 2016 in Deidesheim (Jahr erschlossen)',
    'Plenartagung 2018 in Leipzig',
    'Plenartagung 2019 in Köln',
    'Plenartagung in Ansbach (Jahr unbekannt)',
  ],
  open: ['Basis: Plenartagungen 2016, 2018, 2019 und Ansbach.'],
  sources: ['fdp18', 'fdp19', 'metro', 'mfr_tag'],
  status: 'published',
});
