import pg from 'pg';

export type Database = ReturnType<typeof openDatabase>;

/** A few connections of the front's own, apart from Payload's: short questions, never waiting longer than 2 s. */
export function openDatabase(databaseUrl: string) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'bag-hkv-front',
    max: 3,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    idleTimeoutMillis: 30_000,
  });
  // Without a listener a lost idle connection would end the process; the next query opens a new one.
  pool.on('error', () => {});

  return {
    query: <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      pool.query<Row>(text, values),
    async isAnswering(): Promise<boolean> {
      try {
        await pool.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    close: () => pool.end(),
  };
}
