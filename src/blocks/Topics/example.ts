import { membersExample } from '../Members/example';
import type { TopicsView } from './Topics';

export const topicsExample: TopicsView = {
  heading: 'Unsere Themenschwerpunkte',
  topics: [
    {
      id: 'kultur',
      href: '/themen/kultur',
      label: 'Kultur und Heimatpflege',
      summary: 'Museen, Denkmalpflege, Archive und Theater, dazu Sprache und Brauchtum.',
      sharedGoal: false,
      performs: membersExample.members,
      advises: [],
    },
  ],
};
