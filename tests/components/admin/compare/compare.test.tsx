import { render, screen, within } from '@testing-library/react';
import { CompareHead } from '@/admin/compare/CompareHead';
import { DifferenceText } from '@/admin/compare/DifferenceText';
import { FieldComparisons } from '@/admin/compare/FieldComparisons';
import { PictureComparison } from '@/admin/compare/PictureComparison';
import { compareDocuments } from '@/review/difference/compareDocuments';
import { p, rich } from '../../../unit/review/difference/lexical';
import { after, before, differences, fields, firstVersion, labels } from './fixture';

function field(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('details');
  if (!found) throw new Error(`No field ${name}.`);
  return found;
}

/** The two columns of a field. */
function sides(name: string) {
  const columns = [...field(name).querySelectorAll<HTMLElement>('.compare-side')];
  if (!columns[0] || !columns[1]) throw new Error(`No columns in ${name}.`);
  return { left: columns[0], right: columns[1] };
}

test('each changed field is an open section with its name as h2 and what happened to it', () => {
  render(<FieldComparisons differences={differences} />);
  expect(field('Über uns')).toHaveAttribute('open');
  expect(field('Über uns').querySelector('summary')).toHaveTextContent(
    '2 Absätze, 1 Zwischenüberschrift, 1 Listenpunkt und 1 Tabellenzeile geändert, 1 Tabellenzeile neu, 1 Listenpunkt verschoben',
  );
  expect(field('Aufgaben').querySelector('summary')).toHaveTextContent(
    '1 neu, 1 entfällt, 1 verschoben, 1 geändert, 3 gleich',
  );
  expect(field('Themen').querySelector('summary')?.id).toBe('feld-topics');
});

test('marks are del and ins, each with a hidden word', () => {
  render(<FieldComparisons differences={differences} />);
  const { left, right } = sides('Kurzbeschreibung');
  expect(left.querySelector('del')).toHaveTextContent(/^entfällt: /);
  expect(right.querySelector('ins')).toHaveTextContent(/^neu: /);
  expect(left.querySelector('ins')).toBeNull();
  expect(right.querySelector('del')).toBeNull();
});

test('both sides say what they are, in reading order "Öffentlich" before "Neu"', () => {
  render(<FieldComparisons differences={differences} />);
  const { left, right } = sides('Bild');
  expect(within(left).getByRole('heading', { level: 3, name: 'Öffentlich' })).toBeInTheDocument();
  expect(within(right).getByRole('heading', { level: 3, name: 'Neu' })).toBeInTheDocument();
});

test('headings of the text are no headings of this page', () => {
  render(<FieldComparisons differences={differences} />);
  const names = within(field('Über uns'))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['Über uns', 'Öffentlich', 'Neu']);
  expect(sides('Über uns').right).toHaveTextContent('Zwischenüberschrift, Ebene 3: neu: Wer entscheidet?');
});

test('what is no change of words stands in lines of its own', () => {
  render(<FieldComparisons differences={differences} />);
  const notes = [...sides('Über uns').right.querySelectorAll('.compare-notes li')].map(
    (li) => li.textContent,
  );
  expect(notes).toEqual([
    'Tabelle: 1 Zeile geändert, 1 Zeile neu',
    'Link „Bezirksordnung“ führt jetzt auf: neu: /bezirksordnung-2023',
    '„Theater“: jetzt fett',
  ]);
});

test('lists and tables of a text stay lists and tables', () => {
  render(<FieldComparisons differences={differences} />);
  const { right } = sides('Über uns');
  expect(right.querySelectorAll('.compare-text ul > li')).toHaveLength(3);
  expect([...right.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual(['Ort', 'Plätze']);
  const cells = [...right.querySelectorAll('tr:last-child td')].map(({ textContent }) => textContent);
  expect(cells).toEqual(['Speyer', 'neu: 45']);
});

test('links of a draft lead nowhere from here', () => {
  const { container } = render(<FieldComparisons differences={differences} />);
  expect(container.querySelector('a')).toBeNull();
  expect(container.querySelectorAll('.compare-link')).not.toHaveLength(0);
});

test('list entries say in words what became of them', () => {
  render(<FieldComparisons differences={differences} />);
  const { left, right } = sides('Aufgaben');
  const entries = (side: HTMLElement) =>
    [...side.querySelectorAll('.compare-entry')].map((li) => li.textContent);
  expect(entries(left)).toContain('6Energieverschoben auf 3');
  expect(entries(left)).toContain('4entfällt: Soziales und Jugendarbeitentfällt');
  expect(entries(right)).toContain('3Energievorher 6');
  expect(entries(right)).toContain('6neu: Verbraucherschutzneu');
  expect(right).toHaveTextContent('geändertThemaneu: Kultur (noch nicht öffentlich)');
});

test('relations show no numbers', () => {
  render(<FieldComparisons differences={differences} />);
  expect(sides('Themen').right.querySelector('ol')).toBeNull();
  expect(sides('Themen').right).toHaveTextContent('neu: Kultur (noch nicht öffentlich)neu');
});

test('pictures stand beside their description and credit', () => {
  render(<FieldComparisons differences={differences} />);
  const { left, right } = sides('Bild');
  expect(left.querySelector('img')).toHaveAttribute('alt', '');
  expect(left).toHaveTextContent('Beschreibungentfällt: Haus der Verwaltung');
  expect(right).toHaveTextContent('Beschreibungneu: Hügel am Morgen');
  expect(right).toHaveTextContent('NachweisBezirksverband Pfalz');
});

test('the same picture with another description says so; a lost file is no broken picture', () => {
  const side = { src: null, description: [], credit: [] };
  const { container } = render(<PictureComparison picture={side} sameFile />);
  expect(container).toHaveTextContent('gleiches Bild');
  expect(container).toHaveTextContent('Das Bild kann gerade nicht gezeigt werden.');
  expect(container.querySelector('img')).toBeNull();
});

test('empty values read "keine Angabe"', () => {
  render(<FieldComparisons differences={differences} />);
  expect(sides('Zuletzt geprüft am').left).toHaveTextContent('keine Angabe');
  expect(sides('Zuletzt geprüft am').right).toHaveTextContent('neu: 12. November 2026');
});

test('while nothing is public the left side says so', () => {
  render(<FieldComparisons differences={firstVersion} noBefore="Noch nichts öffentlich" />);
  expect(sides('Name').left).toHaveTextContent('Noch nichts öffentlich');
  expect(sides('Name').right).toHaveTextContent('neu: Bezirksverband Pfalz');
});

test('fields without a change lie in one closed row', () => {
  render(<FieldComparisons differences={differences} />);
  const row = field('2 Felder ohne Änderung');
  expect(row).not.toHaveAttribute('open');
  expect(row.querySelector('summary')).toHaveTextContent('Name, Telefon');
  expect(within(row).getByText('Bezirksverband Pfalz')).toBeInTheDocument();
  expect(row.querySelector('del, ins')).toBeNull();
});

test('a text too long to compare says why nothing is marked', () => {
  const late = compareDocuments(fields, before, after, { labels, timeLimit: -1 });
  render(<FieldComparisons differences={late} />);
  expect(field('Über uns')).toHaveTextContent(
    'Dieser Text ist zu lang zum Vergleichen Wort für Wort. Sie sehen beide Fassungen nebeneinander.',
  );
  expect(field('Über uns').querySelector('del, ins')).toBeNull();
});

test('what members wrote stays text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const own = compareDocuments(
    fields,
    null,
    { lead: evil, description: rich(p(evil)), tasks: [{ id: 'a', text: evil }] },
    { labels },
  );
  const { container } = render(<FieldComparisons differences={own} noBefore="Noch nichts öffentlich" />);
  expect(container.querySelector('img')).toBeNull();
  expect(container).toHaveTextContent(evil);
});

test('the head counts, explains the marks and names the columns', () => {
  const { container } = render(
    <CompareHead
      differences={differences}
      before={{ title: 'Öffentlich', text: 'seit 12. März 2026' }}
      after={{ title: 'Zur Freigabe', text: 'Fassung vom 18. November 2026, 14:05 Uhr' }}
      outdated
    >
      <button type="button">Nächste Änderung</button>
    </CompareHead>,
  );
  expect(container).toHaveTextContent('7 von 9 Feldern geändert');
  const legend = screen.getByRole('list', { name: 'So sind Änderungen gekennzeichnet' });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['entfällt', 'neu', 'verschoben']);
  expect(container).toHaveTextContent('Fassung vom 18. November 2026, 14:05 Uhr · nicht mehr die neueste');
  expect(screen.getByRole('button')).toBeInTheDocument();
});

test('bold and slanted words are drawn so', () => {
  const marks = [
    {
      kind: 'same' as const,
      text: 'ab',
      pieces: [
        { text: 'a', bold: true as const },
        { text: 'b', italic: true as const },
      ],
    },
  ];
  const { container } = render(<DifferenceText marks={marks} />);
  expect(container.innerHTML).toBe('<strong>a</strong><em>b</em>');
});
