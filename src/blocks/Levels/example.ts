import type { LevelsView } from './Levels';

export const levelsExample: LevelsView = {
  heading: 'Wer wir sind',
  subheading: 'Was ist ein Höherer Kommunalverband?',
  content:
    'Manche Aufgaben sind zu groß für einen einzelnen Landkreis. Dafür gibt es Höhere Kommunalverbände. Ihre Aufgaben bekommen sie durch ein Gesetz ihres Landes.',
  link: { label: 'Mehr über uns', href: '/ueber-uns' },
  rows: [
    { name: 'Bund', text: 'Gesetze für ganz Deutschland' },
    { name: 'Land', text: 'überträgt die Aufgaben durch Landesgesetz' },
    { name: 'Höherer Kommunalverband', text: 'für Aufgaben über Kreisgrenzen hinweg', highlighted: true },
    { name: 'Landkreis oder kreisfreie Stadt', text: 'für die Menschen im Kreis oder in der Stadt' },
    { name: 'Gemeinde', text: 'vor Ort, im Landkreis' },
  ],
};
