import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Frieze } from '@/components/Map/Frieze';
import { OutlineTile } from '@/components/Map/OutlineTile';
import { ProfileMap } from '@/components/Map/ProfileMap';
import { ProfileOutline } from '@/components/Map/ProfileOutline';
import { TopicMap } from '@/components/Map/TopicMap';
import { memberRow, memberRows, topicView } from '../../helpers/fixtures';

const hrefs = (container: Element, selector: string) =>
  [...container.querySelectorAll(`${selector} use`)].map((use) => use.getAttribute('href'));

const members = (...ids: string[]) => ids.map((id) => ({ id }));

describe('map of a topic', () => {
  test('fills who does the task, outlines who advises, greys the rest, and is silent', () => {
    const topic = { performs: members('lwl', 'ksv-sachsen'), advises: members('kvjs') };
    const { container } = render(<TopicMap topic={topic} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(hrefs(container, '.map-topic__does')).toEqual(['#m-ksv-sachsen', '#m-lwl']);
    expect(hrefs(container, '.map-topic__advises')).toEqual(['#m-kvjs']);
    expect(hrefs(container, '.map-topic__other')).toContain('#m-lvr');
    expect(screen.queryByText(/GeoBasis/)).toBeNull();
  });

  test('areas over others hide nothing: grey they are left out, doing the task they lie on top', () => {
    const without = render(<TopicMap topic={{ performs: members('lvr'), advises: [] }} />).container;
    expect(hrefs(without, 'svg')).not.toContain('#m-rvr');
    const alone = render(<TopicMap topic={{ performs: members('rvr'), advises: [] }} />).container;
    expect(hrefs(alone, 'svg').at(-1)).toBe('#m-rvr');
  });

  test('a goal of all fills all eighteen', () => {
    const { container } = render(<TopicMap topic={{ performs: [], advises: [], sharedGoal: true }} />);
    expect(hrefs(container, '.map-topic__does')).toHaveLength(17);
    expect(container.querySelectorAll('.map-topic__does circle')).toHaveLength(1);
  });

  test('the large one brings legend and credit', () => {
    render(<TopicMap topic={topicView('eingliederungshilfe')} size="large" />);
    expect(screen.getByText('Mitglied führt die Aufgabe aus')).toBeVisible();
    expect(screen.getByText(/GeoBasis-DE/)).toBeVisible();
  });
});

describe('profile', () => {
  test('the small map marks this member and says so in words', () => {
    const { container } = render(<ProfileMap member={memberRow('lwl')} seat="Münster" />);
    expect(container.querySelector('.map__this')).toHaveAttribute('href', '#m-lwl');
    expect(screen.getByText('LWL')).toBeVisible();
  });

  test('the Bezirketag is a point at its seat', () => {
    const { container } = render(<ProfileMap member={memberRow('bayerischer-bezirketag')} seat="München" />);
    expect(container.querySelector('.map__this')?.tagName).toBe('circle');
    expect(screen.getByText('Sitz in München')).toBeVisible();
  });

  test.each(memberRows.map(({ id }) => id))('%s has an outline with its seat', (id) => {
    const { container } = render(<ProfileOutline id={id} />);
    expect(container.querySelector('text:last-of-type')?.textContent).toMatch(/^\p{Lu}\p{L}+$/u);
    expect(container.querySelector('circle')).toBeInTheDocument();
  });

  test('what lies over LWL is hatched and cut off at its border', () => {
    const { container } = render(<ProfileOutline id="lwl" />);
    expect(
      [...container.querySelectorAll('.map-outline__label--hatched')].map((text) => text.textContent),
    ).toEqual(['RVR', 'Lippe']);
    expect(container.querySelector('.map-outline__overlaps')).toHaveAttribute(
      'clip-path',
      'url(#m-profile-lwl-clip)',
    );
    expect(container.querySelector('#m-profile-lwl-clip use')).toHaveAttribute('href', '#m-profile-lwl');
  });

  test('a member without a place on the map shows none', () => {
    const { container } = render(
      <>
        <ProfileMap member={{ id: 'neu', label: 'Neu' }} />
        <ProfileOutline id="neu" />
      </>,
    );
    expect(container).toBeEmptyDOMElement();
  });
});

test('the frieze shows all eighteen and is silent', () => {
  const { container } = render(<Frieze />);
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  expect(container.querySelectorAll('svg')).toHaveLength(18);
});

test('a tile shows the area; the Bezirketag its Land as a line with a point', () => {
  const { container } = render(
    <>
      <OutlineTile id="lwl" />
      <OutlineTile id="bayerischer-bezirketag" />
    </>,
  );
  const [lwl, bezirketag] = container.querySelectorAll('.map-tile');
  expect(lwl?.querySelector('use')).toHaveAttribute('href', '#m-lwl');
  expect(bezirketag?.querySelector('use')).toHaveAttribute('href', '#m-bayern');
  expect(bezirketag?.querySelector('circle')).toBeInTheDocument();
});
