import { makePage, type Page } from './page';
import type { Pages } from './pages';
import { errorPageFolder } from './routeRequest';

/** Errors for which the app draws a page in the look of the site. */
const drawnErrors = [404, 410, 500, 503];

const targetOf = (status: number) => `${errorPageFolder}/${status}`;
// No request target holds a space, so nobody can ask for this key and get an error page as a good one.
const keyOf = (status: number) => `error ${status}`;

const sentences: Record<number, string> = {
  400: 'Diese Adresse ist nicht richtig geschrieben.',
  403: 'Dieses Formular kam nicht von unserer Website. Bitte öffnen Sie es dort noch einmal.',
  404: 'Diese Seite gibt es nicht.',
  405: 'Diese Seite kann nur gelesen werden.',
  410: 'Diese Seite gibt es nicht mehr.',
  413: 'Das ist zu viel Text für dieses Formular. Bitte gehen Sie zurück und kürzen Sie ihn.',
  414: 'Diese Adresse ist zu lang.',
  415: 'In dieser Form können wir das nicht annehmen.',
  429: 'Von Ihrem Anschluss kamen gerade sehr viele Suchen. Bitte warten Sie eine Minute.',
  500: 'Die Seite lässt sich gerade nicht anzeigen. Der Fehler liegt bei uns.',
  503: 'Die Seite ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
};

/** A plain page that needs nothing but this process. */
function plainErrorPage(status: number, isHttps: boolean): Promise<Page> {
  const sentence = sentences[status] ?? 'Diese Anfrage lässt sich nicht beantworten.';
  const html = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${sentence} – BAG HKV</title></head><body><main><h1>${sentence}</h1><p><a href="/">Zur Startseite</a></p></main></body></html>`;
  return makePage(
    { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(html) },
    isHttps,
  );
}

/** Bodies of errors: the app's own page where it draws one and can, else a plain one. */
export function createErrorPages(pages: Pages, isHttps: boolean) {
  return {
    async get(status: number): Promise<Page> {
      if (drawnErrors.includes(status)) {
        const outcome = await pages.get(targetOf(status), { key: keyOf(status) });
        if ('page' in outcome && outcome.page) return outcome.page;
      }
      return plainErrorPage(status, isHttps);
    },
    /** Renders them ahead: when the database is away it is too late for the first time. */
    async warm(): Promise<void> {
      for (const status of drawnErrors) await pages.warm(targetOf(status), keyOf(status));
    },
  };
}
