import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { levelsExample } from '@/blocks/Levels/example';
import { Levels } from '@/blocks/Levels/Levels';
import { Members } from '@/blocks/Members/Members';
import { partnersExample } from '@/blocks/Partners/example';
import { Partners } from '@/blocks/Partners/Partners';
import { statementsExample } from '@/blocks/Statements/example';
import { Statements } from '@/blocks/Statements/Statements';
import { Topics } from '@/blocks/Topics/Topics';
import { HomePage } from '@/components/templates/HomePage';
import { memberRows, topicViews } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

function renderHome() {
  return render(
    <HomePage
      kicker="Die Arbeitsgemeinschaft der Höheren Kommunalverbände"
      title="18 Verbände. Acht Länder. Ein Ziel: Teilhabe für alle."
      lead="In der BAG HKV arbeiten 18 Höhere Kommunalverbände zusammen."
      members={memberRows}
    >
      <Levels {...levelsExample} />
      <Members variant="tiles" members={memberRows} />
      <Topics topics={topicViews} />
      <Statements {...statementsExample} />
      <Partners {...partnersExample} />
    </HomePage>,
  );
}

describe('home page', () => {
  test('has one h1 and skips no level', () => {
    const { container } = renderHome();
    expect(screen.getAllByRole('heading', { level: 1 }).map(plainText)).toEqual([
      '18 Verbände. Acht Länder. Ein Ziel: Teilhabe für alle.',
    ]);
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('asks for a district and sends it to the finder as a plain form', () => {
    renderHome();
    const field = screen.getByRole('textbox', { name: 'Ihr Landkreis oder Ihre kreisfreie Stadt' });
    expect(field).toHaveAttribute('name', 'ort');
    expect(field).toHaveAccessibleDescription('Zum Beispiel: Unna, Leer oder Kassel');
    expect(field.closest('form')).toHaveAttribute('action', '/zustaendig');
    expect(screen.getByRole('link', { name: 'Alle Kreise und Städte von A bis Z' })).toHaveAttribute(
      'href',
      '/kreise-und-staedte',
    );
  });

  test('shows every member once as a tile, in the order of the map', () => {
    const { container } = renderHome();
    const tiles = [...container.querySelectorAll('.tiles a')].map((link) => link.getAttribute('href'));
    expect(tiles).toEqual(memberRows.map(({ href }) => href));
    const areas = [...container.querySelectorAll('.hero svg a')].map((link) => link.getAttribute('href'));
    expect(areas).toEqual(tiles);
  });

  test('a short tile name also carries the full one for those who do not know it', () => {
    const { container } = renderHome();
    const tile = container.querySelector('.tiles a[href="/mitgliedsverbaende/lwl"]');
    expect(plainText(tile)).toBe('LWL (Landschaftsverband Westfalen-Lippe)');
  });

  test('levels are an ordered list from the Bund down', () => {
    const { container } = renderHome();
    const names = [...container.querySelectorAll('ol.levels strong')].map(plainText);
    expect(names[0]).toBe('Bund');
    expect(names.at(-1)).toBe('Gemeinde');
    expect(container.querySelectorAll('.levels__row--this')).toHaveLength(1);
  });

  test('topics say what is attested and never "von 18"', () => {
    const { container } = renderHome();
    const cards = container.querySelector('.topic-cards');
    expect(plainText(cards)).toMatch(/belegt bei 8 Mitgliedern/);
    expect(plainText(cards)).not.toMatch(/von 18|alle 18/);
  });

  test('a goal of all members shows no count', () => {
    const { container } = renderHome();
    const card = container.querySelector('a[href="/themen/inklusion"]')?.closest('li');
    expect(within(card as HTMLElement).getByText('Gemeinsames Ziel aller Mitglieder')).toBeVisible();
    expect(plainText(card)).not.toMatch(/belegt/);
  });
});
