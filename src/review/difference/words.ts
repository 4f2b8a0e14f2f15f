const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

/** Where every word and punctuation mark of a text stands, without the space between them. */
export function tokensOf(text: string): { text: string; from: number; to: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => !/\s/.test(segment))
    .map(({ segment, index }) => ({ text: segment, from: index, to: index + segment.length }));
}

export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
