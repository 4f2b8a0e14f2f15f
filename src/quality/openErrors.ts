import type { Finding } from './types';

/**
 * Why a text with errors goes no further: "1 Fehler ist offen: Bild ohne Beschreibung." and what to do, which
 * depends on who is asked.
 */
export function openErrors(errors: readonly Finding[], step: 'handIn' | 'decide' | 'publish'): string | null {
  if (errors.length === 0) return null;
  const isOne = errors.length === 1;
  const names = [...new Set(errors.map(({ short }) => short))];
  const list = names.slice(0, 3).join(', ') + (names.length > 3 ? ' und andere' : '');
  const what = `${errors.length} Fehler ${isOne ? 'ist' : 'sind'} offen: ${list}.`;
  const it = isOne ? 'ihn' : 'sie';
  switch (step) {
    case 'handIn':
      return `Noch ein Schritt vor der Freigabe. ${what} Beheben Sie ${it}, dann kann der Entwurf zur Geschäftsstelle.`;
    case 'decide':
      return `${what} Geben Sie zurück oder beheben Sie ${it} selbst.`;
    case 'publish':
      return `${what} Beheben Sie ${it}, dann können Sie freigeben.`;
  }
}
