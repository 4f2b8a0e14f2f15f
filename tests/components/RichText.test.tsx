import { render, screen } from '@testing-library/react';
import { bullets, heading, paragraph, richTextOf, table } from '@/blocks/exampleText';
import { RichText } from '@/components/RichText';
import type { LexicalNode } from '@/lib/lexicalTypes';
import { TEXT_BOLD, TEXT_ITALIC } from '@/lib/lexicalTypes';

const words = (text: string, format = 0): LexicalNode => ({ type: 'text', text, format });
const inParagraph = (...children: LexicalNode[]): LexicalNode => ({ type: 'paragraph', children });
const link = (url: string | null | undefined, text = 'Ziel'): LexicalNode =>
  inParagraph({ type: 'link', fields: { url }, children: [words(text)] });

test('headings keep their order and get ids to link to', () => {
  render(<RichText content={richTextOf(heading('Ziele'), heading('Wege', 'h3'))} taken={['ziele']} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Ziele' })).toHaveAttribute('id', 'ziele-2');
  expect(screen.getByRole('heading', { level: 3, name: 'Wege' })).toHaveAttribute('id', 'wege');
});

test('below another heading they go down with it, and carry no ids when told so', () => {
  render(
    <RichText content={richTextOf(heading('Ziele'), heading('Wege', 'h3'))} baseLevel={4} anchors={false} />,
  );
  expect(screen.getByRole('heading', { level: 4, name: 'Ziele' })).not.toHaveAttribute('id');
  expect(screen.getByRole('heading', { level: 5, name: 'Wege' })).toBeInTheDocument();
});

test('words carry their language and what they mean; a link to a file says what it is', () => {
  const { container } = render(
    <RichText
      content={richTextOf(
        inParagraph(
          { ...words('Convention'), $: { lang: 'en' } },
          { ...words('BTHG', TEXT_BOLD), $: { abbr: 'Bundesteilhabegesetz' } },
        ),
        inParagraph({
          type: 'link',
          fields: { url: '/satzung.pdf', facts: 'PDF, 1,2 MB, 8 Seiten' },
          children: [words('Satzung')],
        }),
      )}
    />,
  );
  expect(container.querySelector('span[lang="en"]')).toHaveTextContent('Convention');
  expect(container.querySelector('strong > abbr[title="Bundesteilhabegesetz"]')).toHaveTextContent('BTHG');
  expect(screen.getByRole('link', { name: 'Satzung (PDF, 1,2 MB, 8 Seiten)' })).toBeInTheDocument();
});

test.each(['/themen', '#ziele', 'https://www.lwl.org', 'mailto:a@b.de', 'tel:+4925159101'])(
  '%s becomes a link',
  (url) => {
    render(<RichText content={richTextOf(link(url))} />);
    expect(screen.getByRole('link', { name: 'Ziel' })).toHaveAttribute('href', url);
  },
);

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//boese.de',
  'Themen',
  '',
  null,
  undefined,
])('%j stays plain words', (url) => {
  render(<RichText content={richTextOf(link(url))} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Ziel')).toBeInTheDocument();
});

test('bold and italic have a meaning, not only a look', () => {
  const { container } = render(
    <RichText
      content={richTextOf(
        inParagraph(words('a', TEXT_BOLD), words('b', TEXT_ITALIC), words('c', TEXT_BOLD + TEXT_ITALIC)),
      )}
    />,
  );
  expect(container.querySelector('p')?.innerHTML).toBe(
    '<strong>a</strong><em>b</em><strong><em>c</em></strong>',
  );
});

test('lists may hold lists', () => {
  const nested: LexicalNode = {
    type: 'list',
    listType: 'number',
    start: 3,
    children: [{ type: 'listitem', children: [words('Drei'), bullets('Darunter')] }],
  };
  const { container } = render(<RichText content={richTextOf(nested)} />);
  expect(container.querySelector('ol')).toHaveAttribute('start', '3');
  expect(container.querySelector('ol > li > ul > li')).toHaveTextContent('Darunter');
});

test('quotes are quotes', () => {
  const { container } = render(
    <RichText content={richTextOf({ type: 'quote', children: [words('Gemeinsam.')] })} />,
  );
  expect(container.querySelector('blockquote > p')).toHaveTextContent('Gemeinsam.');
});

test('a table has heads for columns and rows, and the heading above names it', () => {
  const rows = table(['Jahr', 'Ort'], ['2022', 'Aurich']);
  render(<RichText content={richTextOf(heading('Plenartagungen'), rows)} />);
  expect(screen.getByRole('table', { name: 'Plenartagungen' })).toBeInTheDocument();
  expect(screen.getByRole('columnheader', { name: 'Ort' })).toHaveAttribute('scope', 'col');
  expect(screen.getByRole('rowheader', { name: '2022' })).toHaveAttribute('scope', 'row');
  expect(screen.getByRole('cell', { name: 'Aurich' })).toBeInTheDocument();
});

test('"Tabelle: …" right before a table is its caption, once', () => {
  const rows = table(['Jahr', 'Ort'], ['2022', 'Aurich']);
  render(<RichText content={richTextOf(paragraph('Tabelle: Orte der Tagungen'), rows)} />);
  expect(screen.getByRole('table', { name: 'Orte der Tagungen' })).toBeInTheDocument();
  expect(screen.queryByText(/Tabelle:/)).toBeNull();
});

test('what is not known shows its words; what is empty shows nothing', () => {
  const { container } = render(
    <RichText content={richTextOf({ type: 'neu', children: [words('Doch da')] }, inParagraph())} />,
  );
  expect(container).toHaveTextContent('Doch da');
  expect(container.querySelectorAll('p')).toHaveLength(0);
  expect(render(<RichText content={richTextOf(inParagraph())} />).container).toBeEmptyDOMElement();
  expect(render(<RichText content={null} />).container).toBeEmptyDOMElement();
});

test('markup in the words stays words', () => {
  const { container } = render(<RichText content={richTextOf(paragraph('<b>fett</b>'))} />);
  expect(container.querySelector('b')).toBeNull();
  expect(screen.getByText('<b>fett</b>')).toBeInTheDocument();
});
