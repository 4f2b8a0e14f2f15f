/** For `aria-current` in a navigation: the page itself, a page above it, or neither. */
export function currentState(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
}
