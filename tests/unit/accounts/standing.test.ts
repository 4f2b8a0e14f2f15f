import { standingOf, wordsOfStanding } from '@/accounts/standing';

const now = new Date('2026-11-25T12:00:00Z');
const createdAt = '2020-01-01T00:00:00Z';

test.each([
  [{ lastSignIn: '2026-11-20T00:00:00Z' }, 'active', 'aktiv'],
  [{ lastSignIn: '2024-05-04T00:00:00Z' }, 'resting', 'ruht'],
  [{}, 'resting', 'ruht'],
  [{ createdAt: '2026-11-01T00:00:00Z' }, 'active', 'aktiv'],
  [{ invitedUntil: '2026-11-28T12:00:00Z' }, 'invited', 'eingeladen bis 28.\u00a0Nov.'],
  [{ invitedUntil: '2026-11-24T12:00:00Z' }, 'expired', 'abgelaufen'],
  [{ active: false, lastSignIn: '2026-11-20T00:00:00Z' }, 'ended', 'beendet'],
] as const)('%j stands as %s', (dates, standing, words) => {
  expect(standingOf({ createdAt, ...dates }, now)).toBe(standing);
  expect(wordsOfStanding(standing, 'invitedUntil' in dates ? dates.invitedUntil : null)).toBe(words);
});
