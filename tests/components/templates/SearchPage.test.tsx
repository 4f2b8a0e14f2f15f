import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { SearchPage, type SearchPageProps } from '@/components/templates/SearchPage';
import { start } from '../../helpers/fixtures';
import { skippedHeadings } from '../../helpers/headings';

const plain = (text: string) => ({ text, marked: false });
const hit = {
  href: '/themen/pflege',
  labels: ['Thema', 'Leichte Sprache'],
  title: [{ text: 'Hilfe', marked: true }, plain(' zur '), { text: 'Pflege', marked: true }],
  text: [plain('<b>Geld</b> für '), { text: 'Pflege', marked: true }],
};

function show(answer: Partial<SearchPageProps>) {
  return render(
    <SearchPage
      trail={[start]}
      words="Pflege & mehr"
      kinds={[]}
      kind=""
      total={0}
      shown={0}
      page={1}
      pages={0}
      first={1}
      hits={[]}
      someWords={false}
      {...answer}
    />,
  );
}

describe('search', () => {
  test('before the question there is only the field and three ways on', () => {
    const { container } = show({ words: '' });
    expect(screen.getByRole('searchbox', { name: 'Suchwort' })).toHaveValue('');
    expect(screen.queryByRole('status')).toBeNull();
    const main = container.querySelector('.search-page') as HTMLElement;
    expect(
      within(main)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/mitgliedsverbaende', '/themen', '/kontakt']);
  });

  test('hits: kind and version, marks as text, counts as filters, pages that keep words and kind', () => {
    const kinds = [
      { kind: 'themen', label: 'Themen', count: 31 },
      { kind: 'seiten', label: 'Seiten', count: 2 },
    ];
    const { container } = show({
      kinds,
      kind: 'themen',
      total: 33,
      shown: 31,
      page: 2,
      pages: 4,
      first: 11,
      hits: [hit],
    });
    expect(screen.getByRole('status')).toHaveTextContent('31 Treffer, Seite 2 von 4');
    expect(container.querySelector('ol.hits')).toHaveAttribute('start', '11');
    expect(screen.getByText('Thema · Leichte Sprache')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hilfe zur Pflege' })).toHaveAttribute('href', '/themen/pflege');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Hilfe',
      'Pflege',
      'Pflege',
    ]);
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByText(/<b>Geld<\/b> für/)).toBeVisible();
    const filter = within(screen.getByRole('navigation', { name: 'Art der Treffer' }));
    expect(filter.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Alle 33',
      'Themen 31',
      'Seiten 2',
    ]);
    expect(filter.getByRole('link', { current: 'page' })).toHaveTextContent('Themen 31');
    expect(filter.getByRole('link', { name: 'Seiten 2' })).toHaveAttribute(
      'href',
      '/suche?wort=Pflege+%26+mehr&art=seiten#ergebnis',
    );
    expect(screen.getByRole('link', { name: 'Seite 3' })).toHaveAttribute(
      'href',
      '/suche?wort=Pflege+%26+mehr&art=themen&seite=3#ergebnis',
    );
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('a typing error is named, with the right word as a link', () => {
    show({ words: 'Pflgee', corrected: 'Pflege', total: 1, shown: 1, pages: 1, hits: [hit] });
    expect(screen.getByText(/Meinten Sie/)).toHaveTextContent(
      'Meinten Sie Pflege? Wir zeigen die Treffer dafür.',
    );
    expect(screen.getByRole('link', { name: 'Pflege' })).toHaveAttribute('href', '/suche?wort=Pflege');
    expect(screen.getByText('Zu „Pflgee“ gibt es keinen Treffer.')).toBeVisible();
    expect(screen.getByRole('heading', { name: '1 Treffer' })).toBeVisible();
  });

  test('where no hit has all words, it says so', () => {
    show({ someWords: true, total: 1, shown: 1, pages: 1, hits: [hit] });
    expect(screen.getByText(/Kein Treffer passt zu allen Wörtern/)).toBeVisible();
  });

  test('nothing found: says so, gives tips and leads on', () => {
    show({ words: 'Raumschiff' });
    expect(screen.getByRole('status')).toHaveTextContent('Zu „Raumschiff“ gibt es keinen Treffer');
    expect(screen.getByText(/Nehmen Sie weniger Wörter/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Alle Themen' })).toHaveAttribute('href', '/themen');
    expect(screen.getByRole('searchbox')).toHaveValue('Raumschiff');
  });
});
