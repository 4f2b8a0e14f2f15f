import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder with this mode; parents that are missing get the usual one, or nobody but their maker could pass. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { mode });
}
