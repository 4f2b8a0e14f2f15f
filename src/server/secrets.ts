import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './startError';

const names = ['PAYLOAD_SECRET', 'JOBS_SECRET'] as const;

export type Secrets = Record<(typeof names)[number], string>;

export const secretsFileIn = (dataDir: string) => path.join(dataDir, 'secrets.json');

/** The secrets of a site with its own database: made at the first start, the same ever after. @throws StartError */
export function keptSecrets(dataDir: string): Secrets {
  const file = secretsFileIn(dataDir);
  const known = read(file);
  const secrets = Object.fromEntries(
    names.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  ) as Secrets;
  if (names.some((name) => known[name] === undefined)) {
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

function read(file: string): Partial<Secrets> {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartError(
      `${file} ist beschädigt; spielen Sie die Datei aus einer Sicherung zurück oder entfernen Sie sie (dann müssen sich alle neu anmelden).`,
    );
  }
}
