import { createDatabase, type TestDatabase } from '../../helpers/database';
import { bootPayload } from '../../helpers/payload';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase({ seeded: true });
});
afterAll(() => database.drop());

test('Payload reads and writes the given database and lets go of every connection', async () => {
  const { payload, release } = await bootPayload(database.url);
  const made = await payload.create({
    collection: 'partners',
    data: {
      name: 'Prüfverband',
      slug: 'pruefverband',
      kind: 'fachorganisation',
      summary: 'Nur zur Prüfung.',
      _status: 'published',
    },
    overrideAccess: true,
  });
  const rows = await database.query('SELECT name FROM partners WHERE id = $1', [made.id]);
  expect(rows).toEqual([{ name: 'Prüfverband' }]);

  await release();
  const [open] = await database.query(
    'SELECT count(*)::int AS others FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  expect(open).toEqual({ others: 0 });
});
