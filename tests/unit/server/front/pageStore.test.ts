import { jest } from '@jest/globals';
import type { Page } from '../../../../src/server/front/page';
import { createPageStore } from '../../../../src/server/front/pageStore';

const pageOf = (bytes: number, keptUntil = Number.POSITIVE_INFINITY): Page => ({
  status: 200,
  etag: '',
  notModified: [],
  plain: { headers: [], body: Buffer.alloc(0) },
  bytes,
  keptUntil,
});

function openStore(limit = 1000) {
  const store = createPageStore(limit);
  store.open();
  return store;
}

describe('createPageStore', () => {
  it('gives back what was put', () => {
    const store = openStore();
    const page = pageOf(10);
    store.put('/', page, store.generation());
    expect(store.get('/')).toBe(page);
    expect(store.get('/themen')).toBeUndefined();
  });

  it('serves nothing from before a change but remembers it as last good copy', () => {
    const store = openStore();
    const page = pageOf(10);
    store.put('/', page, store.generation());
    store.empty();
    expect(store.get('/')).toBeUndefined();
    expect(store.lastGood('/')).toBe(page);
  });

  it('does not serve a page whose rendering began before a change', () => {
    const store = openStore();
    const born = store.generation();
    store.empty();
    store.put('/', pageOf(10), born);
    expect(store.get('/')).toBeUndefined();
  });

  it('does not let a late old page replace or remove a newer one', () => {
    const store = openStore();
    const born = store.generation();
    store.empty();
    const newer = pageOf(10);
    store.put('/', newer, store.generation());
    store.put('/', pageOf(10), born);
    store.forget('/', born);
    expect(store.get('/')).toBe(newer);
  });

  it('serves a page no longer than it may be kept, but remembers it', () => {
    let now = 1000;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const store = openStore();
    store.put('/', pageOf(10, 2000), store.generation());
    expect(store.get('/')).toBeDefined();
    now = 2000;
    expect(store.get('/')).toBeUndefined();
    expect(store.has('/')).toBe(false);
    expect(store.lastGood('/')).toBeDefined();
    clock.mockRestore();
  });

  it('keeps no copy of a page that is gone', () => {
    const store = openStore();
    store.put('/', pageOf(10), store.generation());
    store.empty();
    store.forget('/', store.generation());
    expect(store.lastGood('/')).toBeUndefined();
    expect(store.bytes()).toBe(0);
  });

  it('serves nothing while nobody tells of changes', () => {
    const store = openStore();
    store.close();
    store.put('/', pageOf(10), store.generation());
    expect(store.get('/')).toBeUndefined();
    expect(store.lastGood('/')).toBeDefined();
    store.open();
    store.empty();
    expect(store.get('/')).toBeUndefined();
  });

  it('drops what was asked for longest ago when bytes run out', () => {
    let now = 0;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now++);
    const store = openStore(1000);
    for (let i = 0; i < 8; i += 1) store.put(`/${i}`, pageOf(125), store.generation());
    store.get('/0');
    store.put('/8', pageOf(125), store.generation());
    expect(store.bytes()).toBe(1000);
    expect(store.has('/0')).toBe(true);
    expect(store.has('/1')).toBe(false);
    expect(store.keys().slice(0, 2)).toEqual(['/2', '/3']);
    clock.mockRestore();
  });

  it('does not take a page that would push out everything else', () => {
    const store = openStore(1000);
    store.put('/', pageOf(126), store.generation());
    expect(store.bytes()).toBe(0);
  });
});
