import { softHyphens } from '@/lib/softHyphens';

const shown = (text: string) => softHyphens(text).replaceAll('\u00ad', '|');

test.each([
  ['Kommunalverband', 'Kommunal|verband'],
  ['Höherer Kommunalverbände', 'Höherer Kommunal|verbände'],
  ['Landeswohlfahrtsverband Hessen', 'Landes|wohlfahrts|verband Hessen'],
  ['Bundesteilhabegesetz', 'Bundes|teilhabe|gesetz'],
  ['Eingliederungshilfe', 'Eingliederungs|hilfe'],
  ['Mitgliedsverbände', 'Mitglieds|verbände'],
  ['Landesjugendämter', 'Landes|jugend|ämter'],
  ['der MITGLIEDSVERBAND', 'der MITGLIEDS|VERBAND'],
])('%s breaks as %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('short and unknown words stay whole', () => {
  expect(softHyphens('Die Pfalz hat viele Waldwege.')).toBe('Die Pfalz hat viele Waldwege.');
});

test('a word is never marked twice', () => {
  expect(softHyphens(softHyphens('Kommunalverband'))).toBe(softHyphens('Kommunalverband'));
});
