import { render, screen, within } from '@testing-library/react';
import { EasyBlocks } from '@/components/Easy/EasyBlocks';
import type { EasyBlockView } from '@/components/Easy/easyView';
import { EasyPage } from '@/components/templates/EasyPage';

const blocks: EasyBlockView[] = [
  {
    blockType: 'easyText',
    heading: 'Was ist ein Höherer Kommunalverband?',
    sentences: ['Das ist ein Satz.', 'Das ist noch ein Satz.'],
    drawing: 'levels',
    link: { label: 'Ihr Verband', href: '/zustaendig' },
  },
  { blockType: 'easyList', intro: 'Das gibt es:', items: ['Hilfe', 'Eingliederungshilfe'] },
  {
    blockType: 'easyAddress',
    heading: 'So erreichen Sie uns',
    lines: ['BAG HKV', '48133 Münster'],
    phone: '0251 591-01',
  },
];

const page = (props: Partial<Parameters<typeof EasyPage>[0]> = {}) =>
  render(
    <EasyPage trail={[{ label: 'Start', href: '/' }]} title="Der Landschaftsverband" {...props}>
      <EasyBlocks blocks={blocks} />
    </EasyPage>,
  );

test('S25 every sentence is a line of its own, and no word is parted', () => {
  const { container } = page();
  const text = container.querySelectorAll('.easy p');
  expect([...text].map((line) => line.textContent)).toEqual(
    expect.arrayContaining(['Das ist ein Satz.', 'Das ist noch ein Satz.']),
  );
  expect(container.innerHTML).not.toContain('\u00ad');
  expect(container.innerHTML).not.toContain('&shy;');
  expect([...container.querySelectorAll('address > span')].map((line) => line.textContent)).toEqual([
    'BAG\u00a0HKV',
    '48133 Münster',
  ]);
});

test('S01 the words carry the finer mark, the page around them does not', () => {
  const { container } = page();
  expect(container.querySelector('.easy')).toHaveAttribute('lang', 'de-simple');
  expect(screen.getByRole('navigation', { name: 'Sie sind hier' }).closest('[lang]')).toBeNull();
});

test('a text nobody has tested says so; a tested one names the group', () => {
  const { unmount } = page();
  expect(screen.getByText('Entwurf in Einfacher Sprache')).toBeInTheDocument();
  unmount();
  page({ checked: { by: 'Büro für Leichte Sprache', on: '2026-11-20' } });
  expect(screen.queryByText('Entwurf in Einfacher Sprache')).toBeNull();
  expect(screen.getByText(/Büro für Leichte Sprache/)).toHaveTextContent('20. November 2026');
});

test('the switch shows only what exists', () => {
  const { unmount } = page();
  expect(screen.queryByRole('navigation', { name: 'Diese Seite in anderer Sprache' })).toBeNull();
  unmount();
  page({ versions: { plain: '/themen/pflege' } });
  const links = within(
    screen.getByRole('navigation', { name: 'Diese Seite in anderer Sprache' }),
  ).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/themen/pflege']);
});
