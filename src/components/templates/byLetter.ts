export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Groups what is sorted by name under its first letters; Ä counts as A, as in a German dictionary. */
export function byLetter<Item extends { name: string }>(items: Item[]): LetterGroup<Item>[] {
  const groups: LetterGroup<Item>[] = [];
  for (const item of items) {
    const letter = item.name.normalize('NFD').slice(0, 1).toUpperCase();
    const last = groups.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else groups.push({ letter, items: [item] });
  }
  return groups;
}
