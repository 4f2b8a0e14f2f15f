import { createFlights } from './flights';
import type { FrontLog } from './frontLog';
import type { InnerAnswer, InnerOrigin } from './innerOrigin';
import { makePage, type Page } from './page';
import type { PageStore } from './pageStore';
import { createSqueezer } from './squeezer';

export type Outcome =
  | { kind: 'page'; page: Page }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'error'; status: number }
  /** The app could not render; `page` is the last good copy, if there is one. */
  | { kind: 'failure'; page?: Page };

interface Options {
  store: PageStore;
  inner: Pick<InnerOrigin, 'get'>;
  isHttps: boolean;
  log: FrontLog;
}

/** Milliseconds a render may take. */
const patience = 10_000;
/** The same when the database seems away, without and with a good copy at hand. */
const shortPatience = 5_000;
const shortestPatience = 1_500;

export type Pages = ReturnType<typeof createPages>;

/** Renders through the app and keeps what came out, one render at a time per page. */
export function createPages({ store, inner, isHttps, log }: Options) {
  const flights = createFlights<Outcome>();
  const squeezer = createSqueezer((key, page) => store.lastGood(key) === page);

  async function ask(
    target: string,
    limit: number,
    identity?: Record<string, string>,
  ): Promise<InnerAnswer | undefined> {
    try {
      return await inner.get(target, limit, identity);
    } catch (err) {
      // Of a page for one person the address may be a secret.
      log.warn({ err, target: identity ? undefined : target }, 'page could not be fetched from the app');
      return undefined;
    }
  }

  async function finish(answer: InnerAnswer, previous?: Page): Promise<Page | undefined> {
    try {
      return await makePage(answer, isHttps, previous);
    } catch (err) {
      log.error({ err }, 'page could not be finished');
      return undefined;
    }
  }

  /** Renders one page; only what is kept gets into the store. */
  async function render(key: string, target: string, isKept: boolean): Promise<Outcome> {
    squeezer.wait();
    const born = store.generation();
    const copy = isKept ? store.lastGood(key) : undefined;
    const limit = store.isOpen() ? patience : copy ? shortestPatience : shortPatience;
    const answer = await ask(target, limit);
    if (!answer || answer.status >= 500) return { kind: 'failure', page: copy };
    if (answer.status === 200) {
      const page = await finish(answer, copy);
      if (!page) return { kind: 'failure', page: copy };
      if (answer.headers['set-cookie']) log.warn({ target }, 'public page sets a cookie: not kept');
      else if (isKept) store.put(key, page, born);
      return { kind: 'page', page };
    }
    store.forget(key, born);
    const { location } = answer.headers;
    return location
      ? { kind: 'redirect', status: answer.status, location }
      : { kind: 'error', status: answer.status };
  }

  function renderShared(key: string, target: string, isKept: boolean): Promise<Outcome> {
    const begin = () => render(key, target, isKept);
    if (store.isOpen()) return flights.share(key, begin);
    return flights.shareFresh(key, begin, ({ kind }) => kind === 'failure');
  }

  /** The page as it is now, only if it is kept: the way of most requests. */
  function kept(key: string): Page | undefined {
    const page = store.get(key);
    if (page && !page.br) squeezer.add(key, page);
    return page;
  }

  return {
    /** The page behind a target, rendered now unless it is kept; `key` differs for pages nobody can ask for. */
    async get(target: string, { isKept = true, key = target } = {}): Promise<Outcome> {
      const page = kept(key);
      if (page) return { kind: 'page', page };
      const outcome = await renderShared(key, target, isKept);
      if (outcome.kind === 'page') squeezer.add(key, outcome.page);
      return outcome;
    },
    /** The page as one person sees it: rendered as them, shared with nobody and kept nowhere. */
    async getFor(identity: Record<string, string>, target: string): Promise<Outcome> {
      const answer = await ask(target, patience, identity);
      const page = answer?.status === 200 ? await finish(answer) : undefined;
      if (page) return { kind: 'page', page };
      return answer && answer.status < 500 && answer.status !== 200
        ? { kind: 'error', status: answer.status }
        : { kind: 'failure' };
    },
    kept,
    /** Renders a page ahead of its readers. */
    async warm(target: string, key = target): Promise<void> {
      if (!store.has(key)) await renderShared(key, target, true);
    },
    /** Content has changed. */
    empty(): void {
      store.empty();
      flights.forget();
    },
  };
}
