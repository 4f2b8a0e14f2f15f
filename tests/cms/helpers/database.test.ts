import { createDatabase, type TestDatabase } from '../../helpers/database';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createDatabase({ seeded: true }), createDatabase({ seeded: true })]);
});
afterAll(() => Promise.all([first.drop(), second.drop()]));

test('a seeded database holds the eighteen associations and one account per role', async () => {
  const [counted] = await first.query(
    `SELECT (SELECT count(*)::int FROM members) AS associations,
            (SELECT count(*)::int FROM users) AS accounts`,
  );
  expect(counted).toEqual({ associations: 18, accounts: 4 });
});

test('what one copy changes stays out of the other', async () => {
  await first.query('UPDATE pages SET title = $1', ['Changed']);
  const changed = await second.query('SELECT id FROM pages WHERE title = $1', ['Changed']);
  expect(changed).toEqual([]);
});

test('a plain database is empty and gone once it is dropped', async () => {
  const database = await createDatabase();
  const tables = await database.query(
    "SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'",
  );
  expect(tables).toEqual([]);
  await database.drop();
  await expect(database.query('SELECT 1')).rejects.toThrow('does not exist');
});
