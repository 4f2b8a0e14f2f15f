import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { StartError } from '../startError';
import type { Account } from './account';

export interface ToolResult {
  code: number | null;
  output: string;
}

/**
 * How PostgreSQL's programs are started: apart from our process group, so that Ctrl-C in a terminal reaches only
 * us, and without the variables (PGPORT, PGDATA, …) the person may have set for other databases.
 */
export function toolOptions(account: Account, cwd: string): SpawnOptions {
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' };
  return { ...account, cwd, detached: process.platform !== 'win32', env };
}

/** Runs a program to its end and collects what it says. */
export async function runTool(file: string, args: string[], options: SpawnOptions): Promise<ToolResult> {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  try {
    const [code] = await once(child, 'close');
    return { code, output };
  } catch {
    throw new StartError(
      `Die mitgelieferte Datenbank läuft auf diesem System nicht (${file}); bitte DATABASE_URL setzen.`,
    );
  }
}
