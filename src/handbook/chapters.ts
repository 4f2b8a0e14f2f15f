import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Read when somebody opens it: the handbook is text, and no part of the build. */
const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'docs/handbuch');

export const chapters = {
  verbaende: { title: 'Handbuch für Verbände', file: 'fuer-verbaende.md' },
  geschaeftsstelle: { title: 'Handbuch für die Geschäftsstelle', file: 'fuer-die-geschaeftsstelle.md' },
} as const;
export type Chapter = keyof typeof chapters;

export const readChapter = (chapter: Chapter) =>
  readFile(path.join(/* turbopackIgnore: true */ folder, chapters[chapter].file), 'utf8');

/** A picture of the handbook; null where there is none of that name. */
export async function readPicture(name: string): Promise<Buffer | null> {
  if (!/^[a-z0-9-]+\.webp$/.test(name)) return null;
  return readFile(path.join(/* turbopackIgnore: true */ folder, 'bilder', name)).catch(() => null);
}
