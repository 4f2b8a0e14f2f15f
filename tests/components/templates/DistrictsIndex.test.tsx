import { expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { DistrictsIndex } from '@/components/templates/DistrictsIndex';
import { districts } from '@/districts/districts';
import { sortedByName } from '@/districts/districtsOfMember';
import { memberRow, start } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

function renderIndex() {
  return render(
    <DistrictsIndex
      trail={[start]}
      title="Kreise und Städte"
      lead="Alle Kreise und Städte von A bis Z."
      districts={sortedByName(districts).map((district) => ({
        ...district,
        members: district.members.map(memberRow),
      }))}
    />,
  );
}

test('every district stands once under its letter with all its members', () => {
  const { container } = renderIndex();
  expect(container.querySelectorAll('.districts__list > li')).toHaveLength(districts.length);
  const unna = [...container.querySelectorAll<HTMLElement>('.districts__list > li')].find(
    (item) => item.querySelector('strong')?.textContent === 'Unna',
  );
  const links = within(unna as HTMLElement).getAllByRole('link');
  expect(links.map(plainText)).toEqual(['Landschaftsverband Westfalen-Lippe', 'Regionalverband Ruhr']);
  expect(skippedHeadings(container)).toEqual([]);
});

test('every letter has one heading and a link to it', () => {
  const { container } = renderIndex();
  const letters = within(screen.getByRole('navigation', { name: /Buchstaben/ })).getAllByRole('link');
  const headings = [...container.querySelectorAll('.letter-group > h2')];
  expect(letters.map(plainText)).toEqual(headings.map(plainText));
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
});
