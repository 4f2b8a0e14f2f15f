import { markdown } from '../markdown';
import { topicSeed } from '../topicSeed';

export const schule = topicSeed({
  title: 'Förderschulen und Bildung',
  slug: 'schule',
  summary: 'Einzelne Mitglieder tragen Schulen mit sonderpädagogischem Schwerpunkt und Fachschulen.',
  layout: [
    {
      blockType: 'text',
      content: markdown(
        '## Worum geht es?',
        'Manche Kinder brauchen beim Lernen besondere Unterstützung. Einige Mitglieder der BAG HKV tragen dafür Förderschulen. Dazu kommen Fachschulen und Berufsschulen.',
        'Welche Schulen das sind, erfahren Sie auf den Seiten der Mitglieder.',
      ),
    },
  ],
  order: 5,
  open: [
    'Basis: Die BAG HKV wurde 2018 und 2019 als „schul- und jugendpolitisch“ beschrieben.',
    'Schwach belegt und deshalb nicht zugeordnet: Bezirk Unterfranken, Bezirksverband Pfalz, Ostfriesische Landschaft (nur „Bildung“).',
  ],
  sources: ['fdp19', 'lverbo', 'obb_kbo', 'lwv'],
  status: 'published',
});
