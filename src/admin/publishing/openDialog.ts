/** What the menu of a document offers; the windows stand outside of the menu, which goes when one chooses. */
export type Choice = 'take-off' | 'bin' | 'publish';

const EVENT = 'bag-hkv-choice';

export function openDialog(choice: Choice): void {
  window.dispatchEvent(new CustomEvent<Choice>(EVENT, { detail: choice }));
}

/** @returns how to stop listening */
export function onChoice(listen: (choice: Choice) => void): () => void {
  const hear = (event: Event) => listen((event as CustomEvent<Choice>).detail);
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
