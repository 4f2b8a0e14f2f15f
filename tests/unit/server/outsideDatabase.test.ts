import { startEmbeddedPostgres } from '../../../src/server/database/embeddedPostgres';
import { ensureReachable } from '../../../src/server/outsideDatabase';
import { temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;

beforeAll(async () => {
  database = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined, throwaway: true });
}, 30_000);
afterAll(async () => {
  await database.stop();
  remove();
});

function address(change: (url: URL) => void): string {
  const url = new URL(database.url);
  change(url);
  return url.href;
}

describe('ensureReachable', () => {
  it('is content with a database that answers', async () => {
    await expect(ensureReachable(database.url)).resolves.toBeUndefined();
  });

  it('leaves a missing database to Payload, which makes it', async () => {
    const missing = address((url) => {
      url.pathname = '/none';
    });
    await expect(ensureReachable(missing)).resolves.toBeUndefined();
  });

  it('says in one sentence that nothing listens there', async () => {
    await expect(ensureReachable('postgres://a:geheim@127.0.0.1:1/b')).rejects.toThrow(
      /^Die Datenbank auf 127\.0\.0\.1:1 ist nicht erreichbar \(ECONNREFUSED\); .+ DATABASE_URL .+\.$/,
    );
  });

  it('says in one sentence that the password is wrong, without repeating it', async () => {
    const wrong = address((url) => {
      url.password = 'geheim';
    });
    const refusal = await ensureReachable(wrong).catch((error: Error) => error.message);
    expect(refusal).toMatch(/^Die Datenbank auf .+ weist die Anmeldung zurück; .+\.$/);
    expect(refusal).not.toContain('geheim');
  });
});
