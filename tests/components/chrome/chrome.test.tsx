import { render, screen, within } from '@testing-library/react';
import { Breadcrumb } from '@/components/chrome/Breadcrumb';
import { FeedbackBar } from '@/components/chrome/FeedbackBar';
import { SiteFooter } from '@/components/chrome/SiteFooter';
import { SiteFrame } from '@/components/chrome/SiteFrame';
import { SiteHeader } from '@/components/chrome/SiteHeader';

const items = [
  { label: 'Mitgliedsverbände', href: '/mitgliedsverbaende' },
  { label: 'Themen', href: '/themen' },
];
const office = { name: 'Geschäftsstelle der BAG HKV', city: 'Münster', postalCode: '48133' };

test('the navigation marks the page and the section one is in', () => {
  render(<SiteHeader path="/themen/hilfe-zur-pflege" items={items} />);
  const nav = screen.getByRole('navigation', { name: 'Hauptnavigation', hidden: true });
  expect(within(nav).getByText('Themen').closest('a')).toHaveAttribute('aria-current', 'true');
  expect(within(nav).getByText('Mitgliedsverbände').closest('a')).not.toHaveAttribute('aria-current');
});

test('the menu works without script: it is a details with a summary', () => {
  const { container } = render(<SiteHeader path="/" items={items} />);
  expect(container.querySelector('details > summary')).toHaveTextContent('Menü');
  expect(container.querySelector('details')).not.toHaveAttribute('open');
});

test('nothing leads to pages that do not exist yet', () => {
  const { rerender } = render(<SiteHeader path="/" items={items} />);
  expect(screen.queryByText('Leichte Sprache')).toBeNull();
  expect(screen.queryByText('Suche')).toBeNull();
  rerender(
    <SiteHeader
      path="/"
      items={items}
      easyLanguage={{ label: 'Leichte Sprache', href: '/leichte-sprache' }}
    />,
  );
  expect(screen.getByRole('link', { name: 'Leichte Sprache' })).toBeInTheDocument();
  expect(screen.queryByText('Gebärdensprache')).toBeNull();
});

test('the breadcrumb ends with the page itself, unlinked', () => {
  render(<Breadcrumb trail={[{ label: 'Start', href: '/' }]} current="Themen" />);
  expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('href', '/');
  expect(screen.getByText('Themen')).toHaveAttribute('aria-current', 'page');
});

test('the footer shows phone and mail only when they are known', () => {
  const { rerender } = render(<SiteFooter office={office} groups={[]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('48133 Münster')).toBeInTheDocument();
  rerender(
    <SiteFooter office={{ ...office, phone: '0251 591-01', email: 'post@beispiel.de' }} groups={[]} />,
  );
  expect(screen.getByRole('link', { name: /0251.591-01/ })).toHaveAttribute('href', 'tel:+4925159101');
  expect(screen.getByRole('link', { name: 'post@beispiel.de' })).toHaveAttribute(
    'href',
    'mailto:post@beispiel.de',
  );
});

test('the feedback bar says the date, and is away when there is nothing to say', () => {
  render(<FeedbackBar updated="2026-11-23" />);
  expect(screen.getByText(/23\..November.2026/)).toBeInTheDocument();
  expect(render(<FeedbackBar />).container).toBeEmptyDOMElement();
});

test('a page has all landmarks, and the first tab stop leads to the content', () => {
  render(
    <SiteFrame
      header={{ path: '/', items }}
      footer={{
        office,
        groups: [{ title: 'Rechtliches', items: [{ label: 'Impressum', href: '/impressum' }] }],
      }}
      notice={{ text: 'Geschlossen.', level: 'warning' }}
    >
      <h1>Start</h1>
    </SiteFrame>,
  );
  for (const landmark of ['banner', 'main', 'contentinfo'])
    expect(screen.getByRole(landmark)).toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: 'Rechtliches' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Wichtiger Hinweis' })).toHaveTextContent('Geschlossen.');
  const first = screen.getAllByRole('link')[0];
  expect(first).toHaveTextContent('Zum Inhalt');
  expect(first).toHaveAttribute('href', `#${screen.getByRole('main').id}`);
});
