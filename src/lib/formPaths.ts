/** Pages with a form that is sent to this site, and under which name the app takes what was sent. */
export const FORM_PATHS = {
  '/barriere-melden': 'barrier',
  '/fehler-melden': 'error',
  '/kontakt/nachricht': 'contact',
} as const;

export type FormPath = keyof typeof FORM_PATHS;
export type FormName = (typeof FORM_PATHS)[FormPath];

/** Where inside the app a sent form goes; nobody outside can ask for it. */
export const formTarget = (name: FormName) => `/formulare/${name}`;

/** Query parameter with the page a form is about. */
export const PAGE_PARAMETER = 'seite';

const pagePath = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/;

/** Whether an address has the shape of a page of this site. */
export const isPagePath = (path: string) => path.length <= 300 && pagePath.test(path);

/** A form about one page; without one where the page is none, such as an error page. */
export function formHref(form: FormPath, page?: string): string {
  return page && isPagePath(page) && !(page in FORM_PATHS) ? `${form}?${PAGE_PARAMETER}=${page}` : form;
}
