import { markdown, markdownTable } from '../markdown';

/** The attested meetings, newest first. The one without a year stands where its date puts it at the earliest. */
export const meetings = markdown(
  '## Plenartagungen',
  'Diese Tagungen sind belegt. Wo eine Angabe fehlt, ist das Feld leer.',
  markdownTable(
    ['Jahr', 'Ort', 'Gastgeber', 'Themen und Hinweise'],
    [
      ['2022, Ende April', 'Aurich', 'Ostfriesische Landschaft', ''],
      ['2021', 'digital', 'Ostfriesische Landschaft', 'Der LVR übergibt den Vorsitz an den LWL.'],
      ['2020', '', '', 'Wegen der Pandemie ausgefallen'],
      [
        '2019 (Bericht vom Mai 2019)',
        'Köln',
        'Landschaftsverband Rheinland',
        'Umsetzung des BTHG, psychiatrische Versorgung, Landesjugendämter, Europa',
      ],
      ['2018 (Bericht vom Mai 2018)', 'Leipzig', 'Kommunaler Sozialverband Sachsen', ''],
      [
        'Jahr unbekannt (nach 2018)',
        'Ansbach',
        'Bezirk Mittelfranken',
        'Fachkräfte in der Psychiatrie, Ambulantisierung, soziale Hilfen für Menschen mit Behinderung; rund 50 Teilnehmende',
      ],
      [
        '2016, 9. und 10. Mai (Jahr erschlossen)',
        'Deidesheim',
        'Bezirksverband Pfalz',
        'Eingliederungshilfe, Pflegeversicherung, Teilhabegesetz, Finanzierung',
      ],
    ],
  ),
  'BTHG heißt Bundesteilhabegesetz.',
  '### Fachtagung über die Höheren Kommunalverbände',
  'Vom 19. bis 21. März 2014 gab es im Kloster Irsee eine Fachtagung. Sie hieß „Die Höheren Kommunalverbände in Deutschland – Modell der Zukunft“. Veranstalter waren der Bezirk Schwaben und die Universität Augsburg, nicht die BAG HKV.',
);
