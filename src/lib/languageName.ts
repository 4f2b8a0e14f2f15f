const names = new Intl.DisplayNames('de', { type: 'language' });

/** "Englisch" for "en"; what is no language stays as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
