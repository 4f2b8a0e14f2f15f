import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { TopicPage } from '@/components/templates/TopicPage';
import { TopicsPage } from '@/components/templates/TopicsPage';
import { start, topicView, topicViews } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

describe('topic', () => {
  test('tables name the members in their own words, doing and advising apart', () => {
    const topic = topicView('eingliederungshilfe');
    const { container } = render(<TopicPage trail={[start]} topic={topic} />);
    const [doing, advising] = screen.getAllByRole('table');
    expect(
      within(doing as HTMLElement)
        .getAllByRole('rowheader')
        .map(plainText),
    ).toEqual(topic.performs.map(({ name }) => name));
    expect(
      within(advising as HTMLElement)
        .getAllByRole('rowheader')
        .map(plainText),
    ).toEqual(topic.advises.map(({ name }) => name));
    expect(plainText(doing)).toContain('Hilfen für');
    expect(skippedHeadings(container)).toEqual([]);
  });

  test('counts claim no more than is attested', () => {
    const { container } = render(<TopicPage trail={[start]} topic={topicView('pflege')} />);
    expect(plainText(container)).toContain('so weit belegt');
    expect(plainText(container)).not.toMatch(/von 18/);
  });

  test('without advising members there is no second table and no second count', () => {
    render(<TopicPage trail={[start]} topic={topicView('psychiatrie')} />);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.queryByText('Beraten und unterstützen die Kreise')).toBeNull();
  });

  test('a goal of all members has neither counts nor tables', () => {
    render(<TopicPage trail={[start]} topic={topicView('inklusion')} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/gemeinsames Ziel aller Mitglieder/)).toBeVisible();
  });

  test('several laws of one Land stand in one line', () => {
    const laws = ['Landschaftsverbandsordnung', 'Gesetz über den Landesverband Lippe'];
    const legalBases = laws.map((text) => ({ state: 'Nordrhein-Westfalen', text }));
    const { container } = render(
      <TopicPage trail={[start]} topic={{ ...topicView('kultur'), legalBases }} />,
    );
    expect([...container.querySelectorAll('.facts dd p')].map(plainText)).toEqual(laws);
    expect(container.querySelectorAll('.facts dt')).toHaveLength(1);
  });

  test('boxes without content are left out', () => {
    render(
      <TopicPage
        trail={[start]}
        topic={{ ...topicView('kultur'), meetings: [], otherTopics: [], legalBases: [] }}
      />,
    );
    const titles = screen.getAllByRole('heading', { level: 2 }).map(plainText);
    expect(titles).toEqual(['Diese Mitglieder sind zuständig']);
  });
});

test('the list of topics names the members, the seven Bezirke in one', () => {
  const { container } = render(
    <TopicsPage
      trail={[start]}
      title="Unsere Themen"
      lead="Sieben Themen beschäftigen uns."
      topics={topicViews}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map(plainText)).toEqual(
    topicViews.map(({ label }) => label),
  );
  expect(screen.getAllByText(/Die sieben bayerischen Bezirke/).length).toBeGreaterThan(0);
  expect(plainText(container)).not.toMatch(/von 18/);
  expect(skippedHeadings(container)).toEqual([]);
});
