import { dueWords } from '@/messages/due';

const message = { firstAnswerDue: '2026-11-19T10:00:00Z', answerDue: '2026-12-05T10:00:00Z' };
const words = (state: string, now: string) => dueWords({ ...message, state }, new Date(now));

test('a message is late from the day after its first due day, by the calendar of Berlin', () => {
  expect(words('new', '2026-11-19T22:30:00Z')).toEqual({
    isLate: false,
    words: 'bis 19.\u00a0November\u00a02026',
  });
  expect(words('new', '2026-11-19T23:30:00Z')).toEqual({
    isLate: true,
    words: 'fällig war 19.\u00a0Nov.',
  });
});

test('after an interim notice the last day counts, and after the answer none', () => {
  expect(words('inProgress', '2026-11-25T10:00:00Z')?.words).toBe('bis 5.\u00a0Dezember\u00a02026');
  expect(words('answered', '2027-01-01T10:00:00Z')).toBeNull();
});
