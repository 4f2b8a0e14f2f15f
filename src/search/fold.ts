const word = /[\p{L}\p{N}]+/gu;

/** One spelling for comparing words: small letters without marks, "ß" as "ss". */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text as they are written. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(word) ?? [];
}

/** Names in one spelling, words separated by single spaces: "KSV M-V" becomes "ksv m v". */
export function foldedName(name: string): string {
  return wordsOf(name).map(fold).join(' ');
}
