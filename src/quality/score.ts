import type { Report } from './checkDocument';

const step = 1000;

/** One number for a list: more errors first, then more hints. */
export function scoreOf({ errors, hints }: Pick<Report, 'errors' | 'hints'>): number {
  return errors.length * step + Math.min(hints.length, step - 1);
}

export function countsOf(score: number): { errors: number; hints: number } {
  return { errors: Math.floor(score / step), hints: score % step };
}

/** "1 Fehler, 3 Hinweise", or "keine Fehler" where nothing was found. */
export function countsText({ errors, hints }: { errors: number; hints: number }): string {
  if (errors + hints === 0) return 'keine Fehler';
  return [errors && `${errors} Fehler`, hints && `${hints} ${hints === 1 ? 'Hinweis' : 'Hinweise'}`]
    .filter(Boolean)
    .join(', ');
}

/** The worst that was found. */
export function verdictOf({ errors, hints }: { errors: number; hints: number }): 'fault' | 'hint' | 'done' {
  if (errors > 0) return 'fault';
  return hints > 0 ? 'hint' : 'done';
}
