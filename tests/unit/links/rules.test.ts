import { answerOf, judge, type Known } from '@/links/rules';

const now = new Date('2026-11-25T10:00:00Z');
const failed = { kind: 'failed', reason: 'antwortet nicht' } as const;
const known = (outcome: Partial<Known>): Known => ({
  state: 'failing',
  reason: 'antwortet nicht',
  since: '2026-11-20T10:00:00Z',
  failedDays: 1,
  lastDay: '2026-11-24',
  ...outcome,
});

test('what is gone is broken at once', () => {
  expect(judge(undefined, answerOf(404), now, '2026-11-25')).toEqual({
    state: 'broken',
    reason: 'antwortet: nicht gefunden (404)',
    since: now.toISOString(),
    failedDays: 1,
  });
  expect(judge(undefined, answerOf(410), now, '2026-11-25').state).toBe('broken');
});

test('a server that is away is broken only after three different days', () => {
  expect(judge(undefined, failed, now, '2026-11-25')).toMatchObject({ state: 'failing', failedDays: 1 });
  const sameDay = judge(known({ failedDays: 2, lastDay: '2026-11-25' }), failed, now, '2026-11-25');
  expect(sameDay).toMatchObject({ state: 'failing', failedDays: 2, since: '2026-11-20T10:00:00Z' });
  expect(judge(known({ failedDays: 1 }), failed, now, '2026-11-25')).toMatchObject({ state: 'failing' });
  expect(judge(known({ failedDays: 2 }), failed, now, '2026-11-25')).toMatchObject({
    state: 'broken',
    since: '2026-11-20T10:00:00Z',
  });
});

test('what was broken stays so until it answers, and then nothing is held against it', () => {
  expect(judge(known({ state: 'broken' }), failed, now, '2026-11-25').state).toBe('broken');
  const well = judge(known({ state: 'broken', failedDays: 9 }), answerOf(200), now, '2026-11-25');
  expect(well).toEqual({ state: 'ok', reason: null, since: null, failedDays: 0 });
});

test.each([
  [200, 'ok'],
  [301, 'ok'],
  [401, 'unchecked'],
  [403, 'unchecked'],
  [429, 'unchecked'],
  [500, 'failed'],
  [503, 'failed'],
  [999, 'unchecked'],
])('status %i: %s', (status, kind) => {
  expect(answerOf(status).kind).toBe(kind);
});
