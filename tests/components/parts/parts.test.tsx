import { render, screen, within } from '@testing-library/react';
import { Accordion } from '@/components/parts/Accordion';
import { ContentsList } from '@/components/parts/ContentsList';
import { DateText } from '@/components/parts/DateText';
import { DownloadLink } from '@/components/parts/DownloadLink';
import { FactsList } from '@/components/parts/FactsList';
import { FiguresRow } from '@/components/parts/FiguresRow';
import { Icon } from '@/components/parts/Icon';
import { Pagination } from '@/components/parts/Pagination';
import { Picture } from '@/components/parts/Picture';
import { PrevNext } from '@/components/parts/PrevNext';
import { Table } from '@/components/parts/Table';
import { TextLink } from '@/components/parts/TextLink';

const section = (title: string) => ({ title, id: title.toLowerCase() });

test('a contents list needs three sections', () => {
  expect(
    render(<ContentsList entries={[section('Eins'), section('Zwei')]} />).container,
  ).toBeEmptyDOMElement();
  render(<ContentsList entries={[section('Eins'), section('Zwei'), section('Drei')]} />);
  const nav = screen.getByRole('navigation', { name: 'Auf dieser Seite' });
  expect(
    within(nav)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#eins', '#zwei', '#drei']);
});

test('unknown facts are left out, and an empty list shows no lines', () => {
  render(
    <FactsList
      facts={[
        { label: 'Gegründet', value: '1953' },
        { label: 'Leitung', value: null },
      ]}
    />,
  );
  expect(screen.getByText('1953')).toBeInTheDocument();
  expect(screen.queryByText('Leitung')).toBeNull();
  expect(render(<FactsList facts={[{ label: 'Leitung', value: '' }]} />).container).toBeEmptyDOMElement();
  expect(render(<FiguresRow figures={[]} />).container).toBeEmptyDOMElement();
});

test('a date says the day to people and to machines', () => {
  render(<DateText value="2026-11-12T10:00:00Z" />);
  expect(screen.getByText(/12\..November.2026/)).toHaveAttribute('datetime', '2026-11-12');
});

test('a file link says type, size and pages inside the link', () => {
  render(<DownloadLink label="Satzung" href="/satzung.pdf" type="PDF" bytes={1_200_000} pages={14} />);
  expect(screen.getByRole('link', { name: /Satzung\s*PDF, 1,2.MB, 14 Seiten/ })).toBeInTheDocument();
});

test.each([
  ['https://www.lwl.org', 'M7 17'],
  ['/themen', 'M4 12'],
])('the arrow of %s shows where it leads', (href, stroke) => {
  const { container } = render(<TextLink href={href}>Ziel</TextLink>);
  expect(container.querySelector('path')?.getAttribute('d')).toContain(stroke);
  expect(screen.getByRole('link', { name: 'Ziel' })).not.toHaveAttribute('target');
});

test('icons are silent', () => {
  const { container } = render(
    <>
      <Icon name="search" />
      <Icon name="sign-language" />
    </>,
  );
  expect([...container.children].map((icon) => icon.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

test('a table has a caption and heads for columns and rows', () => {
  render(
    <Table
      caption="Mitglieder"
      columns={[{ label: 'Name' }, { label: 'Zahl', numeric: true }]}
      rows={[['LWL', '27']]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Mitglieder' });
  expect(within(table).getByRole('columnheader', { name: 'Zahl' })).toHaveAttribute('scope', 'col');
  expect(within(table).getByRole('rowheader', { name: 'LWL' })).toHaveAttribute('scope', 'row');
});

test('a table that scrolls can be reached by keyboard and has a name', () => {
  render(<Table scroll caption="Breit" columns={[{ label: 'Name' }]} rows={[['LWL']]} />);
  expect(screen.getByRole('region', { name: 'Breit' })).toHaveAttribute('tabindex', '0');
});

test('only the first question is open, and each is a heading', () => {
  const { container } = render(
    <Accordion
      items={[
        { title: 'Wer?', content: 'Wir' },
        { title: 'Wo?', content: 'Hier' },
      ]}
    />,
  );
  expect([...container.querySelectorAll('details')].map((details) => details.open)).toEqual([true, false]);
  expect(screen.getByRole('heading', { level: 3, name: 'Wer?' })).toBeInTheDocument();
});

test('pagination names each page, marks the current one, and leads both ways in words', () => {
  render(<Pagination page={2} pages={3} hrefOf={(page) => `/suche?seite=${page}`} />);
  expect(screen.getByRole('link', { name: 'Seite 2' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Vorige Seite' })).toHaveAttribute('href', '/suche?seite=1');
  expect(screen.getByRole('link', { name: 'Nächste Seite' })).toHaveAttribute('href', '/suche?seite=3');
});

test('one page needs no pagination', () => {
  expect(render(<Pagination page={1} pages={1} hrefOf={String} />).container).toBeEmptyDOMElement();
});

test('neighbours are said with their direction', () => {
  render(<PrevNext label="Weitere Verbände" next={{ label: 'LWL', href: '/lwl' }} />);
  expect(screen.getByRole('link', { name: 'Weiter: LWL' })).toHaveAttribute('rel', 'next');
  expect(render(<PrevNext label="Weitere Verbände" />).container).toBeEmptyDOMElement();
});

test('a picture keeps its room, loads late and offers the small formats first', () => {
  const { container } = render(
    <Picture
      picture={{
        src: '/bild.jpg',
        width: 800,
        height: 600,
        alt: '',
        sources: [{ type: 'image/avif', srcSet: '/bild.avif 800w' }],
      }}
    />,
  );
  const image = container.querySelector('img');
  expect(image).toHaveAttribute('width', '800');
  expect(image).toHaveAttribute('height', '600');
  expect(image).toHaveAttribute('alt', '');
  expect(image).toHaveAttribute('loading', 'lazy');
  expect(container.querySelector('source')).toHaveAttribute('type', 'image/avif');
});
