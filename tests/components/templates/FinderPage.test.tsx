import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { FinderPage, type FinderPlace } from '@/components/templates/FinderPage';
import { memberRow, start } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

const lwl = { ...memberRow('lwl'), tasks: ['Eingliederungshilfe'], social: true };
const rvr = { ...memberRow('rvr'), tasks: ['Regionalplanung'], social: false };
const ksv = { ...memberRow('ksv-sachsen'), tasks: ['Eingliederungshilfe'], social: true };

function ask(query: string, places: FinderPlace[], suggestions?: { label: string; href: string }[]) {
  return render(
    <FinderPage
      trail={[start]}
      title="Welcher Verband ist für mich zuständig?"
      lead="Nennen Sie Ihren Kreis oder Ihre Stadt."
      query={query}
      places={places}
      suggestions={suggestions}
    />,
  );
}

const answers = () => screen.getAllByRole('heading', { level: 2 }).map(plainText);
const memberLinks = (root: HTMLElement) => [...root.querySelectorAll('.tags a .tags__label')].map(plainText);

describe('finder', () => {
  test('before the question there is only the form', () => {
    const { container } = ask('', []);
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(screen.queryByRole('status')).toBeNull();
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('one member: names it, keeps what was typed, announces the answer', () => {
    const { container } = ask('Dresden', [
      { name: 'Dresden', kind: 'Kreisfreie Stadt', state: 'Sachsen', members: [ksv] },
    ]);
    expect(answers()[0]).toBe('In der Stadt Dresden arbeitet ein Verband');
    expect(memberLinks(container)).toEqual(['Kommunaler Sozialverband Sachsen']);
    expect(screen.getByRole('textbox')).toHaveValue('Dresden');
    expect(screen.getByRole('status')).toHaveTextContent('Ihre Eingabe: Dresden');
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('several members: the one for social tasks comes first, each with its tasks', () => {
    const { container } = ask('Unna', [
      { name: 'Unna', kind: 'Kreis', state: 'Nordrhein-Westfalen', members: [rvr, lwl] },
    ]);
    expect(answers()[0]).toBe('Im Kreis Unna arbeiten zwei Verbände');
    expect(memberLinks(container)).toEqual(['Landschaftsverband Westfalen-Lippe', 'Regionalverband Ruhr']);
    expect(screen.getByText('Regionalplanung')).toBeVisible();
    expect(screen.getByText(/verschiedene Aufgaben.*Landschaftsverband Westfalen-Lippe/)).toBeVisible();
  });

  test('a Kreis and a town of one name under one member get one answer', () => {
    const { container } = ask('Leipzig', [
      { name: 'Leipzig', kind: 'Landkreis', state: 'Sachsen', members: [ksv] },
      { name: 'Leipzig', kind: 'Kreisfreie Stadt', state: 'Sachsen', members: [ksv] },
    ]);
    expect(container.querySelectorAll('.answer')).toHaveLength(1);
    expect(
      screen.getByText('Landkreis Leipzig und Stadt Leipzig: Für beide gilt dieselbe Antwort.'),
    ).toBeVisible();
  });

  test('different answers for one name stay apart', () => {
    const { container } = ask('Leipzig', [
      { name: 'Leipzig', kind: 'Landkreis', state: 'Sachsen', members: [ksv] },
      { name: 'Leipzig', kind: 'Kreisfreie Stadt', state: 'Sachsen', members: [lwl] },
    ]);
    expect(container.querySelectorAll('.answer')).toHaveLength(2);
  });

  test('nothing found: says so and leads on', () => {
    ask('Potsdam', [], [{ label: 'Kreis Soest', href: '/zustaendig?ort=Soest' }]);
    expect(answers()[0]).toBe('Für „Potsdam“ haben wir keinen Eintrag');
    expect(screen.getByRole('link', { name: 'Kreis Soest' })).toHaveAttribute(
      'href',
      '/zustaendig?ort=Soest',
    );
    expect(screen.getAllByRole('link', { name: 'Alle Kreise und Städte von A bis Z' })[0]).toHaveAttribute(
      'href',
      '/kreise-und-staedte',
    );
  });
});
