import type { FrontLog } from './frontLog';
import type { InnerOrigin } from './innerOrigin';
import { routeRequest } from './routeRequest';

interface Options {
  inner: Pick<InnerOrigin, 'get'>;
  /** Keys already known, those asked for longest ago first. */
  knownKeys(): string[];
  warmPage(target: string): Promise<void>;
  warmErrors(): Promise<void>;
  log: FrontLog;
}

/** Milliseconds of quiet after a change before the pages are rendered again. */
const quiet = 1_000;

/** Targets of public pages that a sitemap names. */
export function targetsOf(sitemap: string): string[] {
  const addresses = [...sitemap.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&'),
  );
  return addresses.flatMap((address) => {
    const { pathname, search } = new URL(address, 'http://localhost');
    const route = routeRequest('GET', pathname + search, false);
    return route.kind === 'page' ? [route.target] : [];
  });
}

/**
 * Renders pages ahead of their readers, one at a time: first what nobody has asked for yet, then what was asked
 * for longest ago, since pages being read now are rendered by their readers. Pages known but no longer in the
 * sitemap come last, so that no copy of something withdrawn is left for bad times.
 */
export function createWarmer({ inner, knownKeys, warmPage, warmErrors, log }: Options) {
  let run = 0;
  let timer: NodeJS.Timeout | undefined;

  async function listTargets(): Promise<string[]> {
    const { status, body } = await inner.get('/sitemap.xml', 10_000);
    const listed = new Set(status === 200 ? targetsOf(body.toString('utf8')) : []);
    const known = knownKeys().filter((key) => /^\/(?!_next\/)/.test(key));
    const isKnown = new Set(known);
    return [
      ...[...listed].filter((target) => !isKnown.has(target)),
      ...known.filter((key) => listed.has(key)),
      ...known.filter((key) => !listed.has(key)),
    ];
  }

  /** Resolves when all is warm or a later run or `stop` has taken over; never rejects. */
  async function warm(): Promise<void> {
    run += 1;
    const own = run;
    try {
      await warmErrors();
      for (const target of await listTargets()) {
        if (run !== own) return;
        await warmPage(target);
      }
    } catch (err) {
      log.warn({ err }, 'pages could not be rendered ahead');
    }
  }

  function stop(): void {
    run += 1;
    clearTimeout(timer);
  }

  return {
    warm,
    /** Warms after a while without further changes. */
    warmSoon(): void {
      stop();
      timer = setTimeout(warm, quiet);
    },
    stop,
  };
}
