const KEY = 'bag-hkv-nach';

/**
 * Loads the page anew after a step, because Payload keeps in mind what an account may do until then. Remembers why,
 * so that the focus can go to what has changed.
 */
export function reloadAfter(reason: string): void {
  sessionStorage.setItem(KEY, reason);
  window.location.reload();
}

/** Whether the page was loaded anew for this reason; true once only. */
export function arrivedBy(reason: string): boolean {
  const isIt = sessionStorage.getItem(KEY) === reason;
  if (isIt) sessionStorage.removeItem(KEY);
  return isIt;
}
