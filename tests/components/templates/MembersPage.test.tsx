import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import type { MemberFilterView } from '@/components/templates/MemberFilter';
import { MembersPage } from '@/components/templates/MembersPage';
import { states } from '@/fields/states';
import { memberRows, start, topicViews } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

const options = {
  states: states.map(({ value, label }) => ({ value, label })),
  topics: topicViews.map(({ id, label }) => ({ value: id, label })),
};

function renderList(
  chosen: Pick<MemberFilterView, 'state' | 'topic'> = {},
  matching = memberRows.map(({ id }) => id),
) {
  return render(
    <MembersPage
      trail={[start]}
      title="Mitgliedsverbände"
      lead="18 Verbände aus acht Ländern."
      filter={{ ...options, ...chosen }}
      members={memberRows}
      matching={matching}
      openData={[
        { label: 'Liste der Mitglieder', href: '/mitgliedsverbaende/liste.csv', type: 'CSV', bytes: 2048 },
      ]}
    />,
  );
}

const inNrw = memberRows.filter(({ state }) => state === 'Nordrhein-Westfalen').map(({ id }) => id);
const rowNames = (root: HTMLElement) => [...root.querySelectorAll('.member-row > div > a')].map(plainText);

describe('list of members', () => {
  test('lists all members A to Z under their letters, count first', () => {
    const { container } = renderList();
    expect(rowNames(container)).toEqual(memberRows.map(({ name }) => name));
    expect(screen.getByRole('status')).toHaveTextContent('18 Mitgliedsverbände');
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('each letter of the list is a way to it', () => {
    const { container } = renderList();
    const links = within(screen.getByRole('navigation', { name: /Buchstaben/ })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['B', 'K', 'L', 'O', 'R']);
    for (const link of links) expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  test('the map names the same members as the list', () => {
    const { container } = renderList();
    const areas = [...container.querySelectorAll('.members__map svg a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(areas).toEqual(memberRows.map(({ href }) => href));
  });

  test('the form keeps what was chosen and jumps to the count', () => {
    const { container } = renderList({ state: 'NW', topic: 'kultur' }, inNrw);
    expect(screen.getByRole('combobox', { name: 'Land' })).toHaveValue('NW');
    expect(screen.getByRole('combobox', { name: 'Thema' })).toHaveValue('kultur');
    const action = container.querySelector('form')?.getAttribute('action') ?? '';
    const target = container.querySelector(action.slice(action.indexOf('#')));
    expect(target).toHaveAttribute('tabindex', '-1');
    expect(plainText(target)).toBe('4 von 18 Mitgliedsverbänden');
  });

  test('a filtered list says by what, and can be reset', () => {
    const { container } = renderList({ state: 'NW' }, inNrw);
    expect(rowNames(container)).toHaveLength(4);
    expect(screen.getByText('Land: Nordrhein-Westfalen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zurücksetzen' })).toHaveAttribute('href', '/mitgliedsverbaende');
    expect(screen.queryByRole('navigation', { name: /Buchstaben/ })).toBeNull();
  });

  test('without a choice there is nothing to reset', () => {
    renderList();
    expect(screen.queryByRole('link', { name: 'Zurücksetzen' })).toBeNull();
  });

  test('an empty list says why and leads on', () => {
    renderList({ state: 'SN', topic: 'kultur' }, []);
    expect(screen.getByText('Kein Mitglied passt zu dieser Auswahl.')).toBeVisible();
    expect(
      screen.getByText(/In Sachsen ist kein Mitglied mit dem Thema „Kultur und Heimatpflege“ belegt/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Alle 18 Mitgliedsverbände zeigen' })).toHaveAttribute(
      'href',
      '/mitgliedsverbaende',
    );
  });

  test('a file says its type and size', () => {
    renderList();
    expect(screen.getByRole('link', { name: /Liste der Mitglieder/ })).toHaveTextContent(/CSV, 2\skB/);
  });
});
