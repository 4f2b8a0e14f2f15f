import { currentNotice, nextNoticeChange } from '@/queries/notice';

const level = 'info' as const;
const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour));
const iso = (hour: number) => at(hour).toISOString();

describe('currentNotice', () => {
  const notice = { text: 'Geschlossen', level, from: iso(8), until: iso(10) };

  it.each([
    [7, null],
    [8, { text: 'Geschlossen', level }],
    [9, { text: 'Geschlossen', level }],
    [10, null],
  ])('at %i o’clock', (hour, shown) => {
    expect(currentNotice(notice, at(hour))).toEqual(shown);
  });

  it('shows a notice without times, and none without text', () => {
    expect(currentNotice({ text: 'Immer', level, from: null }, at(0))).toEqual({ text: 'Immer', level });
    expect(currentNotice({ text: '', level }, at(0))).toBeNull();
  });
});

describe('nextNoticeChange', () => {
  const notice = { text: 'Geschlossen', level, from: iso(8), until: iso(10) };

  it('names the next moment at which the notice comes or goes', () => {
    expect(nextNoticeChange(notice, at(7))).toBe(iso(8));
    expect(nextNoticeChange(notice, at(8))).toBe(iso(10));
    expect(nextNoticeChange(notice, at(10))).toBeUndefined();
    expect(nextNoticeChange({ ...notice, from: null }, at(7))).toBe(iso(10));
  });

  it('knows no moment where there is nothing to show', () => {
    expect(nextNoticeChange({ ...notice, text: '' }, at(7))).toBeUndefined();
    expect(nextNoticeChange({ text: 'Immer', level }, at(7))).toBeUndefined();
  });
});
