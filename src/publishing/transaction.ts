import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

type Database = Pick<PostgresAdapter['drizzle'], 'execute'>;

/** The database session of the request's transaction, or the plain connection where there is none. */
export async function transactionOf(req: PayloadRequest): Promise<Database> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const id = await req.transactionID;
  const session = id === undefined ? undefined : adapter.sessions?.[id];
  return (session?.db as Database | undefined) ?? adapter.drizzle;
}
