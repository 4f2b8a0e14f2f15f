import { createVisitLimit } from '../../../../src/server/front/visitLimit';

test('an address is refused after so many visits, others are not, and time heals', () => {
  const limit = createVisitLimit({ most: 2, seconds: 60 });
  const visits = (address: string, now: number, times: number) =>
    Array.from({ length: times }, () => limit.allows(address, now));
  expect(visits('192.0.2.1', 0, 3)).toEqual([true, true, false]);
  expect(visits('192.0.2.2', 0, 1)).toEqual([true]);
  expect(visits('192.0.2.1', 59_999, 1)).toEqual([false]);
  expect(visits('192.0.2.1', 60_000, 1)).toEqual([true]);
});

test('devices of one connection are counted together', () => {
  const limit = createVisitLimit({ most: 1, seconds: 60 });
  expect(limit.allows('2001:db8:1:2:aaaa::1', 0)).toBe(true);
  expect(limit.allows('2001:db8:1:2:bbbb::1', 0)).toBe(false);
  expect(limit.allows('2001:db8:1:3:aaaa::1', 0)).toBe(true);
  expect(limit.allows('::ffff:192.0.2.1', 0)).toBe(true);
  expect(limit.allows('::ffff:192.0.2.2', 0)).toBe(true);
});

test('a flood from ever new addresses takes no more memory than a crowd', () => {
  const limit = createVisitLimit({ most: 1, seconds: 60 });
  limit.allows('first', 0);
  for (let number = 0; number < 20_000; number += 1) limit.allows(`address ${number}`, 0);
  expect(limit.allows('first', 0)).toBe(true);
});
