/** The one cookie of the public site; set only when somebody chooses how pages look. */
export const DISPLAY_COOKIE = 'darstellung';
export const displayPath = '/darstellung';
const sheetPath = '/darstellung.css';

/** The first of each is how pages look anyway. */
export const displayChoices = {
  text: ['normal', 'gross', 'groesser'],
  zeilen: ['normal', 'weit', 'weiter'],
  farben: ['auto', 'hell', 'dunkel'],
} as const;

export type Display = { [Name in keyof typeof displayChoices]: (typeof displayChoices)[Name][number] };

const names = Object.keys(displayChoices) as (keyof Display)[];
const usual = (name: keyof Display) => displayChoices[name][0];

/** Reads three choices; what is no choice counts as the usual one. */
export function displayOf(read: (name: keyof Display) => string | null | undefined): Display {
  const chosen = names.map((name) => {
    const value = read(name);
    return [name, displayChoices[name].find((choice) => choice === value) ?? usual(name)];
  });
  return Object.fromEntries(chosen) as Display;
}

/** What a Cookie header says about the look of pages; undefined when nothing but the usual. */
export function displayInCookies(header: string | undefined): Display | undefined {
  const value = new RegExp(`(?:^|;\\s*)${DISPLAY_COOKIE}=([a-z.]{1,40})(?:;|$)`).exec(header ?? '')?.[1];
  if (!value) return undefined;
  const parts = value.split('.');
  const display = displayOf((name) => parts[names.indexOf(name)]);
  return displayQuery(display) ? display : undefined;
}

/** The same for the cookie. */
export const cookieOf = (display: Display): string => names.map((name) => display[name]).join('.');

/** What differs from the usual, as a query; empty when nothing does. */
export function displayQuery(display: Display): string {
  const query = new URLSearchParams(
    names.filter((name) => display[name] !== usual(name)).map((name) => [name, display[name]]),
  );
  return query.size > 0 ? `?${query}` : '';
}

/** The style sheet that makes pages look as chosen. */
export const displaySheet = (display: Display): string => sheetPath + displayQuery(display);
