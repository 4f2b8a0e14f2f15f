const member = (slug: string) => `/mitgliedsverbaende/${slug}`;
const topic = (slug: string) => `/themen/${slug}`;

/**
 * What citizens and journalists type, and the page that has to come first. Written down before the search was
 * tuned; a question is never made easier or taken out because the search fails it.
 */
export const questions: [words: string, first: string][] = [
  // Associations by name and abbreviation
  ['LWL', member('lwl')],
  ['Landschaftsverband Rheinland', member('lvr')],
  ['kvjs', member('kvjs')],
  ['Bezirkstag Oberbayern', member('bezirk-oberbayern')],
  ['LWV Hessen', member('lwv-hessen')],
  ['Regionalverband Ruhr', member('rvr')],
  ['Bayerischer Bezirketag', member('bayerischer-bezirketag')],
  // Towns and Landkreise
  ['Bielefeld', member('lwl')],
  ['Landkreis Aurich', member('ostfriesische-landschaft')],
  ['Fürth', member('bezirk-mittelfranken')],
  ['Kreis Kleve', member('lvr')],
  ['Rostock', member('ksv-mv')],
  ['Landkreis Görlitz', member('ksv-sachsen')],
  ['Freiburg im Breisgau', member('kvjs')],
  ['muenster', member('lwl')],
  ['Speyer', member('bezirksverband-pfalz')],
  // Topics in everyday words
  ['Hilfe für Behinderte', topic('eingliederungshilfe')],
  ['Behindertenhilfe', topic('eingliederungshilfe')],
  ['BTHG', topic('eingliederungshilfe')],
  ['psychisch krank', topic('psychiatrie')],
  ['Wer bezahlt das Pflegeheim?', topic('pflege')],
  ['Sonderschule', topic('schule')],
  ['Jugendamt', topic('jugend')],
  ['Inklusion', topic('inklusion')],
  ['Plattdeutsch', member('ostfriesische-landschaft')],
  // Typing errors
  ['Eingliderungshilfe', topic('eingliederungshilfe')],
  ['Landschaftverband Reinland', member('lvr')],
  ['Psychatrie', topic('psychiatrie')],
  ['Mecklenburg Vorpomern', member('ksv-mv')],
  // Parts of compounds
  ['Pflegehilfe', topic('pflege')],
  ['Teilhabegesetz', topic('eingliederungshilfe')],
  ['Adoption', member('kvjs')],
  // Inflections
  ['Denkmäler und Museum', topic('kultur')],
  ['Klinik', topic('psychiatrie')],
  // Partners
  ['Städtetag', '/partner/dst'],
  ['DLT', '/partner/dlt'],
  // Pages
  ['Wer hat den Vorsitz?', '/ueber-uns'],
  ['Adresse der Geschäftsstelle', '/kontakt'],
  ['impressum', '/impressum'],
  ['welcher Verband ist für mich zuständig', '/zustaendig'],
];
