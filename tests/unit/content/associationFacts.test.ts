import { office } from '@/content/office';
import { home } from '@/content/pages/home';
import { kontakt } from '@/content/pages/kontakt';
import { ueberUns } from '@/content/pages/ueberUns';
import { pageText } from '../../helpers/seedText';

const about = pageText(ueberUns);
/** Table rows come as one line per cell: a fact that spans a row is looked up with these joined. */
const rows = about.replaceAll('\n', ' · ');

test.each([
  ['name', 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände (BAG HKV)'],
  ['founded', '1964'],
  ['form', 'Freiwilliger Zusammenschluss'],
  ['members and states', '18 Höheren Kommunalverbänden aus acht Ländern'],
  ['definition: what they are', 'öffentlich-rechtliche Körperschaften'],
  ['definition: where they belong', 'kommunalen Selbstverwaltung'],
  ['definition: where they stand', 'oberhalb von Landkreisen und kreisfreien Städten'],
  ['definition: who gives the tasks', 'Ihre Aufgaben überträgt ihnen der Landesgesetzgeber'],
  [
    'purpose 1',
    'gleichberechtigte Teilhabe aller Menschen und inklusive Lebensverhältnisse in den Sozialräumen',
  ],
  [
    'purpose 2',
    'tauschen Erfahrungen aus und stimmen sich ab. Es geht um Soziales, Gesundheit, Jugend und Kultur',
  ],
  ['purpose 3', 'bündeln die Interessen der Mitglieder und vertreten sie nach außen'],
  ['purpose 3, exchange', 'tauschen wir uns mit den kommunalen Spitzenverbänden aus'],
  ['office host', 'beim Landschaftsverband Westfalen-Lippe (LWL) in Münster'],
  ['office address', 'c/o Landschaftsverband Westfalen-Lippe, Freiherr-vom-Stein-Platz 1, 48133 Münster'],
  ['chair', 'Direktor des Landschaftsverbandes Westfalen-Lippe (LWL), seit 1. Mai 2024'],
  ['chair, as of', 'Stand: August 2025'],
  ['meeting: how often', 'Einmal jährlich'],
  ['meeting: host', 'Der Gastgeber wechselt'],
  ['meeting: how many', 'Rund 40 bis 50 Menschen aus den Mitgliedsverbänden'],
  ['meeting: what happens', 'Sie hören Vorträge, beraten gemeinsam und tauschen sich aus'],
  [
    'chair as a body',
    'Den Vorsitz hat die Leitung eines Mitgliedsverbands. Zuletzt war das die Leitung des LWL',
  ],
  ['office as a body', 'Die Geschäftsstelle ist bei dem Verband, der den Vorsitz hat'],
  ['Irsee', 'Vom 19. bis 21. März 2014 gab es im Kloster Irsee eine Fachtagung'],
  ['Irsee, title', '„Die Höheren Kommunalverbände in Deutschland – Modell der Zukunft“'],
  [
    'Irsee, not ours',
    'Veranstalter waren der Bezirk Schwaben und die Universität Augsburg, nicht die BAG HKV',
  ],
])('about us: %s', (_what, fact) => {
  expect(about).toContain(fact);
});

test.each([
  [
    '2016, 9. und 10. Mai (Jahr erschlossen)',
    'Deidesheim',
    'Bezirksverband Pfalz',
    'Eingliederungshilfe, Pflegeversicherung, Teilhabegesetz, Finanzierung',
  ],
  ['2018 (Bericht vom Mai 2018)', 'Leipzig', 'Kommunaler Sozialverband Sachsen', ''],
  [
    '2019 (Bericht vom Mai 2019)',
    'Köln',
    'Landschaftsverband Rheinland',
    'Umsetzung des BTHG, psychiatrische Versorgung, Landesjugendämter, Europa',
  ],
  ['2020', '', '', 'Wegen der Pandemie ausgefallen'],
  ['2021', 'digital', 'Ostfriesische Landschaft', 'Der LVR übergibt den Vorsitz an den LWL'],
  ['2022, Ende April', 'Aurich', 'Ostfriesische Landschaft', ''],
  [
    'Jahr unbekannt (nach 2018)',
    'Ansbach',
    'Bezirk Mittelfranken',
    'Fachkräfte in der Psychiatrie, Ambulantisierung, soziale Hilfen für Menschen mit Behinderung; rund 50 Teilnehmende',
  ],
])('meeting %s', (...cells) => {
  expect(rows).toContain(cells.join(' · '));
});

test('the home page gives the three figures and the goal', () => {
  const band = home.layout.find((block) => block.blockType === 'facts');
  expect(band).toMatchObject({
    variant: 'band',
    items: [{ value: '18' }, { value: '8' }, { value: '1964' }],
  });
  expect(pageText(home)).toContain('Teilhabe für alle');
});

test('the office has its attested address and no invented phone or mail', () => {
  expect(Object.values(office).join(' ')).toBe(
    'Geschäftsstelle der BAG HKV c/o Landschaftsverband Westfalen-Lippe Freiherr-vom-Stein-Platz 1 48133 Münster',
  );
  expect(pageText(kontakt)).toContain('[Angabe der Geschäftsstelle fehlt: Telefonnummer]');
  expect(pageText(kontakt)).toContain('[Angabe der Geschäftsstelle fehlt: E-Mail-Adresse]');
});
