import type { IncomingMessage, ServerResponse } from 'node:http';
import { displayInCookies, displayPath, displayQuery } from '../../lib/display';
import { openChangeSignal } from './changeSignal';
import { chooseDisplay } from './chooseDisplay';
import { clientAddress } from './clientAddress';
import { openDatabase } from './database';
import { dressPage } from './dressPage';
import { createErrorPages } from './errorPages';
import { createFormDoor } from './formDoor';
import type { FrontLog } from './frontLog';
import { commonHeaders } from './headers';
import { sendHealth } from './health';
import { createInnerOrigin } from './innerOrigin';
import type { Page } from './page';
import { createPageStore } from './pageStore';
import { createPages } from './pages';
import { createPassThrough, type Handler } from './passThrough';
import { type PlainAnswer, plainAnswer } from './plainAnswer';
import type { PlainRequest } from './plainRequest';
import { countRedirect, withQuery } from './redirects';
import { type Route, routeRequest } from './routeRequest';
import { sendConfidentialPage, sendError, sendFormAnswer, sendPage } from './sendPage';
import { createVisitLimit } from './visitLimit';
import { createWarmer } from './warmer';

export interface FrontOptions {
  /** Next's request handler, for what is neither finished nor kept. */
  handler: Handler;
  /** The same app over loopback http, such as `http://127.0.0.1:40123`. */
  innerOrigin: string;
  databaseUrl: string;
  serverUrl: string;
  log: FrontLog;
  /** Whether a proxy of our own stands before us and names the caller. */
  trustProxy?: boolean;
  /** Bytes the finished pages may take. */
  storeBytes?: number;
}

const previewCookie = '__prerender_bypass=';

const previews = (req: IncomingMessage) => req.headers.cookie?.includes(previewCookie) ?? false;

/** What tells the app who asks; Payload takes a session's cookie only from pages of this site. */
function identityOf({ headers }: IncomingMessage): Record<string, string> {
  const { cookie } = headers;
  const from = headers['sec-fetch-site'];
  return { ...(cookie && { cookie }), ...(typeof from === 'string' && { 'sec-fetch-site': from }) };
}

/** The thin server before Next: finishes and keeps public pages, guards addresses, sets headers, answers for health. */
export function createFront(options: FrontOptions) {
  const {
    handler,
    innerOrigin,
    databaseUrl,
    serverUrl,
    log,
    trustProxy = false,
    storeBytes = 128 * 1024 * 1024,
  } = options;
  const isHttps = serverUrl.startsWith('https:');
  const inner = createInnerOrigin(innerOrigin, serverUrl);
  const store = createPageStore(storeBytes);
  const pages = createPages({ store, inner, isHttps, log });
  const errorPages = createErrorPages(pages, isHttps);
  const searches = createVisitLimit({ most: 100, seconds: 60 });
  const database = openDatabase(databaseUrl);
  const warmer = createWarmer({
    inner,
    knownKeys: store.keys,
    warmPage: pages.warm,
    warmErrors: errorPages.warm,
    log,
  });
  const signal = openChangeSignal({
    databaseUrl,
    database,
    onChange() {
      pages.empty();
      warmer.warmSoon();
    },
    onReady() {
      store.open();
      pages.empty();
      warmer.warmSoon();
    },
    onLost: store.close,
    log,
  });
  const passThrough = createPassThrough({
    handler,
    isHttps,
    trustProxy,
    everybodyHeard: signal.everybodyHeard,
  });

  const takeForm = createFormDoor({ inner, pages, serverUrl, trustProxy, log });

  async function fail(req: IncomingMessage, res: ServerResponse, status: number): Promise<void> {
    sendError(req, res, status, await dressed(req, await errorPages.get(status)));
  }

  /** The page as this reader wants to see it. */
  async function dressed(req: IncomingMessage, page: Page): Promise<Page> {
    const display = displayInCookies(req.headers.cookie);
    return display ? dressPage(page, display) : page;
  }

  async function answerPage(
    req: IncomingMessage,
    res: ServerResponse,
    { target: asked, kept, confidential, personal, limited }: Extract<Route, { kind: 'page' }>,
  ) {
    if (limited && !searches.allows(clientAddress(req, trustProxy))) return fail(req, res, 429);
    const display = displayInCookies(req.headers.cookie);
    // The form itself shows what is chosen.
    const target = display && asked === displayPath ? asked + displayQuery(display) : asked;
    const outcome = personal
      ? await pages.getFor(identityOf(req), target)
      : await pages.get(target, { isKept: kept });
    const send = confidential ? sendConfidentialPage : sendPage;
    if ('page' in outcome && outcome.page) return send(req, res, await dressed(req, outcome.page));
    if (outcome.kind === 'redirect') return leadOn(req, res, target, outcome);
    if (outcome.kind === 'error') return fail(req, res, outcome.status);
    return fail(req, res, (await database.isAnswering()) ? 500 : 503);
  }

  /** An address that moved for good is answered with 301 and takes its query along; others as the app says. */
  function leadOn(
    req: IncomingMessage,
    res: ServerResponse,
    target: string,
    { status, location }: { status: number; location: string },
  ): void {
    const isMoved = status === 308;
    if (isMoved) {
      countRedirect(database, target).catch((err: unknown) => log.warn({ err }, 'redirect was not counted'));
    }
    redirect(res, isMoved ? 301 : status, isMoved ? withQuery(location, req.url) : location);
  }

  async function answerForm(req: IncomingMessage, res: ServerResponse, target: string): Promise<void> {
    const taken = await takeForm(req, target);
    if ('page' in taken) return sendFormAnswer(req, res, await dressed(req, taken.page));
    return fail(req, res, taken.refused);
  }

  async function answerDisplay(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chosen = await chooseDisplay(req, serverUrl);
    if ('refused' in chosen) return fail(req, res, chosen.refused);
    redirect(res, 303, displayPath, ['Set-Cookie', chosen.cookie]);
  }

  function redirect(res: ServerResponse, status: number, location: string, extra: string[] = []): void {
    const headers = [
      ...commonHeaders(isHttps).flat(),
      'Location',
      location.replace(innerOrigin, ''),
      ...extra,
    ];
    res.writeHead(status, [...headers, 'Cache-Control', 'no-cache', 'Content-Length', '0']);
    res.end();
  }

  async function answer(req: IncomingMessage, res: ServerResponse, route: Route): Promise<void> {
    switch (route.kind) {
      case 'page':
        return answerPage(req, res, route);
      case 'form':
        return answerForm(req, res, route.target);
      case 'display':
        return answerDisplay(req, res);
      case 'pass':
        return passThrough(req, res, route);
      case 'redirect':
        return redirect(res, 308, route.location);
      case 'refuse':
        return fail(req, res, route.status);
      case 'health':
        return sendHealth(res, route.of === 'process' || (await database.isAnswering()));
    }
  }

  return {
    /** What is kept, in the form a plain request takes; anything else is for `listener`. */
    answerPlain: ({ target, acceptEncoding }: PlainRequest): PlainAnswer | undefined => {
      const page = pages.kept(target);
      return page && plainAnswer(page, acceptEncoding);
    },
    listener(req: IncomingMessage, res: ServerResponse): void {
      const { method = 'GET', url = '/' } = req;
      const isPreview = previews(req);
      // A key of the store is a target in its canonical form: whoever asks for exactly that needs no routing.
      const isPlain = !isPreview && !displayInCookies(req.headers.cookie);
      const hit = isPlain && (method === 'GET' || method === 'HEAD') ? pages.kept(url) : undefined;
      if (hit) {
        sendPage(req, res, hit);
        return;
      }
      answer(req, res, routeRequest(method, url, isPreview)).catch((err: unknown) => {
        log.error({ err }, 'request could not be answered');
        if (!res.headersSent) res.writeHead(500);
        res.end();
      });
    },
    /** Renders every page of the sitemap ahead; resolves when done. */
    warm: warmer.warm,
    async close(): Promise<void> {
      warmer.stop();
      inner.close();
      await Promise.all([signal.close(), database.close()]);
    },
  };
}
