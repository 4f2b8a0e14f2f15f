import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies a folder from which files may vanish meanwhile.
 * @param except paths below `source` to leave out
 */
export function copyTree(source: string, target: string, except: readonly string[] = []): void {
  const skipped = new Set(except.map((name) => path.join(source, name)));

  function copyFolder(from: string, to: string): void {
    mkdirSync(to, { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const file = path.join(from, entry.name);
      if (skipped.has(file)) continue;
      if (entry.isDirectory()) copyFolder(file, path.join(to, entry.name));
      else if (entry.isFile()) copyIfThere(file, path.join(to, entry.name));
    }
  }
  copyFolder(source, target);
}

function copyIfThere(file: string, target: string): void {
  try {
    copyFileSync(file, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
