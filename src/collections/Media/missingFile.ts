import { existsSync } from 'node:fs';
import path from 'node:path';
import type { UploadConfig } from 'payload';

type FileHandler = NonNullable<UploadConfig['handlers']>[number];

/** Says 404 where a file is gone; Payload on its own says 500. */
export function missingFile(folder: string): FileHandler {
  return (_req, { params: { filename } }) => {
    if (existsSync(path.join(folder, path.basename(filename)))) return;
    return Response.json({ errors: [{ message: 'Diese Datei gibt es nicht.' }] }, { status: 404 });
  };
}
