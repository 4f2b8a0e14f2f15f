/** Pages that the site cannot do without, with their addresses. */
export const fixedPages = {
  home: { label: 'Startseite', path: '/' },
  'ueber-uns': { label: 'Über uns', path: '/ueber-uns' },
  impressum: { label: 'Impressum', path: '/impressum' },
  datenschutz: { label: 'Datenschutz', path: '/datenschutz' },
  barrierefreiheit: { label: 'Erklärung zur Barrierefreiheit', path: '/barrierefreiheit' },
  kontakt: { label: 'Kontakt', path: '/kontakt' },
} as const;

export type FixedPage = keyof typeof fixedPages;

/** First parts of addresses that belong to the site itself. */
const reserved = new Set([
  'admin',
  'api',
  '_next',
  'mitgliedsverbaende',
  'themen',
  'partner',
  'zustaendig',
  'kreise-und-staedte',
  'sitemap',
  'feed',
  'healthz',
  'readyz',
  'de',
  'fonts',
  'share',
  'fehlerseite',
  'suche',
  'leichte-sprache',
  'gebaerdensprache',
  'barriere-melden',
  'fehler-melden',
  'glossar',
  'darstellung',
  'vorschau',
  'konto',
  'formulare',
]);

export interface PageAddress {
  id?: number;
  slug: string;
  fixed?: string | null;
}

/**
 * Address of a page below its parent.
 * @returns the path, or the reason in German why there is none
 */
export function pathOf(page: PageAddress, parentPath: string | null): { path: string } | { fault: string } {
  if (page.fixed && page.fixed in fixedPages) {
    const { path, label } = fixedPages[page.fixed as FixedPage];
    if (parentPath)
      return {
        fault: `Die Seite „${label}“ steht immer für sich. Bitte entfernen Sie die übergeordnete Seite.`,
      };
    return { path };
  }
  if (parentPath === '/')
    return {
      fault: 'Unter der Startseite kann keine Seite liegen. Bitte lassen Sie „Übergeordnete Seite“ leer.',
    };
  if (!parentPath && reserved.has(page.slug)) {
    return {
      fault: `Die Adresse „/${page.slug}“ gehört schon zu einem festen Teil der Website. Bitte wählen Sie eine andere.`,
    };
  }
  return { path: `${parentPath ?? ''}/${page.slug}` };
}

/** Whether a page would end up below itself. `ancestors` are the ids from its new parent up to the top. */
export function wouldContainItself(id: number | undefined, ancestors: readonly number[]): boolean {
  return id !== undefined && ancestors.includes(id);
}
