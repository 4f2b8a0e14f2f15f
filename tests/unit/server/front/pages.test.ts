import type { InnerAnswer } from '../../../../src/server/front/innerOrigin';
import { createPageStore } from '../../../../src/server/front/pageStore';
import { createPages, type Outcome } from '../../../../src/server/front/pages';
import { silentLog, until } from './support';

const html = (text: string): InnerAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(`<!DOCTYPE html><title>${text}</title>`),
});

/** Pages over an app that answers when told to. */
function createSetting() {
  const store = createPageStore(1_000_000);
  store.open();
  const asked: { limit: number; answer(it: InnerAnswer): void; fail(): void }[] = [];
  const inner = {
    get: (_: string, limit: number) =>
      new Promise<InnerAnswer>((answer, reject) =>
        asked.push({ limit, answer, fail: () => reject(new Error()) }),
      ),
    close() {},
  };
  return { store, asked, pages: createPages({ store, inner, isHttps: false, log: silentLog }) };
}

const textOf = (outcome: Outcome) =>
  'page' in outcome ? /<title>(.*)<\/title>/.exec(outcome.page?.plain.body.toString() ?? '')?.[1] : undefined;

describe('createPages', () => {
  it('lets nobody who asks after a change have what was begun before it', async () => {
    const { store, asked, pages } = createSetting();
    const before = pages.get('/');
    pages.empty();
    const after = pages.get('/');
    asked[1]?.answer(html('new'));
    expect(textOf(await after)).toBe('new');
    asked[0]?.answer(html('old'));
    expect(textOf(await before)).toBe('old');
    expect(textOf(await pages.get('/'))).toBe('new');
    expect(store.get('/')?.plain.body.toString()).toContain('new');
  });

  it('keeps nothing while nobody tells of changes, but remembers it for bad times', async () => {
    const { store, asked, pages } = createSetting();
    store.close();
    const first = pages.get('/');
    await until(() => asked.length === 1);
    asked[0]?.answer(html('good'));
    await first;
    const second = pages.get('/');
    await until(() => asked.length === 2);
    asked[1]?.fail();
    expect(await second).toMatchObject({ kind: 'failure' });
    expect(textOf(await second)).toBe('good');
    expect(asked[1]?.limit).toBeLessThan(asked[0]?.limit ?? 0);
  });

  it('lets nobody join work begun earlier while nobody tells of changes', async () => {
    const { store, asked, pages } = createSetting();
    store.close();
    const first = pages.get('/');
    await until(() => asked.length === 1);
    const second = pages.get('/');
    asked[0]?.answer(html('old'));
    await until(() => asked.length === 2);
    asked[1]?.answer(html('new'));
    expect([textOf(await first), textOf(await second)]).toEqual(['old', 'new']);
  });

  it.each([500, 503])('never keeps a %i', async (status) => {
    const { store, asked, pages } = createSetting();
    const outcome = pages.get('/');
    asked[0]?.answer({ ...html('broken'), status });
    expect(await outcome).toEqual({ kind: 'failure', page: undefined });
    expect(store.keys()).toEqual([]);
  });

  it("takes Next's emergency page for a failure whatever its status", async () => {
    const { store, asked, pages } = createSetting();
    const outcome = pages.get('/');
    asked[0]?.answer({ ...html(''), body: Buffer.from('<!DOCTYPE html><html id="__next_error__">') });
    expect(await outcome).toEqual({ kind: 'failure', page: undefined });
    expect(store.keys()).toEqual([]);
  });

  it('keeps no page that is only finished', async () => {
    const { store, asked, pages } = createSetting();
    const outcome = pages.get('/zustaendig?ort=Kassel', { isKept: false });
    asked[0]?.answer(html('Kassel'));
    expect(textOf(await outcome)).toBe('Kassel');
    expect(store.keys()).toEqual([]);
  });

  it('warming renders only what is not there, and is no sign of traffic', async () => {
    const { store, asked, pages } = createSetting();
    const warm = pages.warm('/');
    asked[0]?.answer(html('one'));
    await warm;
    await pages.warm('/');
    expect(asked).toHaveLength(1);
    expect(store.has('/')).toBe(true);
  });

  it('makes the smallest form only of what somebody reads', async () => {
    const { asked, pages, store } = createSetting();
    for (const target of ['/gelesen', '/nur-vorgewaermt']) {
      const warm = pages.warm(target);
      asked.at(-1)?.answer(html(target));
      await warm;
    }
    const read = pages.kept('/gelesen');
    await until(() => read?.br !== undefined);
    expect(store.get('/nur-vorgewaermt')?.gzip).toBeDefined();
    expect(store.get('/nur-vorgewaermt')?.br).toBeUndefined();
  });
});
