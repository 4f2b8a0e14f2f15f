import type { PictureField } from '@/review/difference/fieldTypes';
import { labelOf } from '@/review/difference/labels';
import { compare, line } from './compare';

const field: PictureField = { kind: 'picture', name: 'picture', label: 'Bild', collection: 'media' };
const house = {
  id: 1,
  filename: 'haus.jpg',
  url: '/api/media/file/haus.jpg',
  alt: 'Haus der Verwaltung',
  credit: 'Bezirksverband Pfalz',
  filesize: 1000,
  width: 800,
  height: 600,
};
const hills = {
  ...house,
  id: 2,
  filename: 'h.jpg',
  url: '/api/media/file/h.jpg',
  alt: 'Hügel',
  filesize: 2000,
};
const labels = { 'media:1': labelOf(house), 'media:2': labelOf(hills) };

test('an exchanged picture shows both, with what differs in description and credit', () => {
  const { summary, content } = compare<'picture'>(field, 1, 2, labels);
  expect(summary).toBe('Bild getauscht');
  expect(content.sameFile).toBe(false);
  expect(content.before?.src).toBe('/api/media/file/haus.jpg');
  expect(line(content.after?.description ?? [])).toBe('[+Hügel+]');
  expect(line(content.after?.credit ?? [])).toBe('Bezirksverband Pfalz');
});

test('the same file with a new description is the same picture', () => {
  const { summary, content } = compare<'picture'>(
    field,
    house,
    { ...house, alt: 'Landeshaus am Abend' },
    labels,
  );
  expect(summary).toBe('Gleiches Bild, Beschreibung geändert');
  expect(content.sameFile).toBe(true);
});

test('the same file uploaded again is the same picture', () => {
  const again = { ...house, id: 3, filename: 'haus-1.jpg', credit: 'Foto: Pfalz' };
  const all = { ...labels, 'media:3': labelOf(again) };
  expect(compare(field, 1, 3, all).summary).toBe('Gleiches Bild, Nachweis geändert');
  expect(
    compare(field, 1, 3, { ...all, 'media:3': labelOf({ ...again, credit: house.credit }) }).summary,
  ).toBe('Gleiches Bild, neu hochgeladen');
});

test('a picture may come, go and stay', () => {
  expect(compare(field, null, 1, labels).summary).toBe('Bild neu');
  expect(compare<'picture'>(field, 1, null, labels)).toMatchObject({
    summary: 'Bild entfällt',
    content: { after: null },
  });
  expect(compare(field, 1, house, labels)).toMatchObject({ changed: false, summary: '' });
  expect(compare(field, null, undefined, labels)).toMatchObject({ changed: false });
});

test('a decorative picture says why it has no description', () => {
  const plain = { ...hills, alt: '', decorative: true };
  const { content } = compare<'picture'>(field, null, 2, { 'media:2': labelOf(plain) });
  expect(line(content.after?.description ?? [])).toBe('[+keine, das Bild ist schmückend+]');
});

test('a picture nobody can find any more has no address', () => {
  expect(compare<'picture'>(field, null, 9).content.after).toEqual({
    src: null,
    description: [],
    credit: [],
  });
});
