import { bullets, heading, paragraph, richTextOf, table } from '../exampleText';
import type { TextView } from './Text';

export const textExample: TextView = {
  content: richTextOf(
    heading('Was wir wollen'),
    paragraph(
      'Alle Menschen sollen gleichberechtigt teilhaben können. Die Orte, an denen wir leben, sollen inklusiv sein.',
    ),
    bullets(
      'Wir fördern gleichberechtigte Teilhabe.',
      'Wir tauschen Erfahrungen aus: zu Soziales, Gesundheit, Jugend und Kultur.',
      'Wir bündeln Interessen und vertreten sie nach außen.',
    ),
    heading('Plenartagungen'),
    table(
      ['Jahr', 'Ort', 'Gastgeber'],
      ['2022', 'Aurich', 'Ostfriesische Landschaft'],
      ['2019', 'Köln', 'Landschaftsverband Rheinland'],
      ['2018', 'Leipzig', 'Kommunaler Sozialverband Sachsen'],
    ),
  ),
};
