import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Blocks } from '@/blocks/Blocks';
import { ErrorPage } from '@/components/templates/ErrorPage';
import { HomePage } from '@/components/templates/HomePage';
import { MembersPage } from '@/components/templates/MembersPage';
import { ProfilePage } from '@/components/templates/ProfilePage';
import { TopicPage } from '@/components/templates/TopicPage';
import { TopicsPage } from '@/components/templates/TopicsPage';
import { memberRows, profileView, start, topicView, topicViews } from '../../helpers/fixtures';

const trail = [start];
const members = memberRows.map(({ id }) => id);

const pages: Record<string, ReactElement> = {
  home: (
    <HomePage kicker="Die BAG HKV" title="18 Verbände." lead="" members={memberRows}>
      <Blocks
        blocks={[
          { blockType: 'members', variant: 'tiles', members: memberRows },
          { blockType: 'topics', topics: topicViews },
          { blockType: 'facts', variant: 'band', items: [{ label: 'Länder', value: '8' }] },
        ]}
      />
    </HomePage>
  ),
  members: (
    <MembersPage
      trail={trail}
      title="Mitgliedsverbände"
      lead=""
      filter={{ states: [], topics: [] }}
      members={memberRows}
      matching={members}
      openData={[]}
    />
  ),
  profile: <ProfilePage trail={trail} member={profileView('lwl')} />,
  topic: <TopicPage trail={trail} topic={topicView('kultur')} />,
  topics: <TopicsPage trail={trail} title="Themen" lead="" topics={topicViews} />,
  error: <ErrorPage code={404} members={members} />,
  text: (
    <Blocks
      withShapes
      blocks={[
        { blockType: 'members', variant: 'map', members: memberRows },
        { blockType: 'topics', topics: topicViews },
      ]}
    />
  ),
};

test.each(Object.entries(pages))(
  '%s: each id stands once, and every shape that is drawn is there',
  (_, page) => {
    const { container } = render(page);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const drawn = [...container.querySelectorAll('use')].map(
      (use) => use.getAttribute('href')?.slice(1) ?? '',
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
  },
);
