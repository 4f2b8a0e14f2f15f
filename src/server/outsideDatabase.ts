import pg from 'pg';
import { StartError } from './startError';

const MISSING_DATABASE = '3D000';
const signInFailures = new Set(['28P01', '28000']);

/** Asks the database once. A missing database is fine, Payload makes it. @throws StartError */
export async function ensureReachable(databaseUrl: string): Promise<void> {
  const { host } = new URL(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === MISSING_DATABASE) return;
    if (signInFailures.has(code ?? '')) {
      throw new StartError(
        `Die Datenbank auf ${host} weist die Anmeldung zurück; prüfen Sie Name und Kennwort in DATABASE_URL.`,
      );
    }
    throw new StartError(
      `Die Datenbank auf ${host} ist nicht erreichbar (${code ?? message}); prüfen Sie DATABASE_URL und ob sie läuft.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
