/** What the search knows of one document in one of its versions. Only what is released may get here. */
export interface SearchEntry {
  /** "" for everyday language; another word is shown beside the kind, such as "Leichte Sprache". */
  version: string;
  title: string;
  address: string;
  /** Stands behind the kind: "Mitgliedsverband · Hessen". */
  context?: string;
  /** Abbreviations, towns, other names: as good as the title when they are all that was asked for. */
  names: string[];
  /** The sentences that say what it is about. */
  lead: string[];
  /** Everything else, one paragraph a line. */
  text: string[];
  /** Ids of the files that it shows. */
  files: number[];
}

/** An entry from what there is; whatever is not named stays empty. */
export function entryOf({
  title,
  address,
  ...rest
}: Partial<SearchEntry> & Pick<SearchEntry, 'title' | 'address'>): SearchEntry {
  return { version: '', names: [], lead: [], text: [], files: [], ...rest, title, address };
}

/** Lines that say something. */
export function filled(...lines: (string | null | undefined)[]): string[] {
  return lines.flatMap((line) => (line?.trim() ? [line.trim()] : []));
}
