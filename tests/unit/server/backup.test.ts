import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { backup } from '../../../src/server/backup/backup';
import { restore } from '../../../src/server/backup/restore';
import { startEmbeddedPostgres } from '../../../src/server/database/embeddedPostgres';
import { ask, temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, 'data');
const site = { dataDir, databaseUrl: '', embedded: true };
const start = (place = dataDir) => startEmbeddedPostgres({ dataDir: place, log: () => undefined });
const sum = 'select count(*)::int as rows, sum(id)::int as sum from notes';

jest.setTimeout(60_000);
afterAll(remove);

async function read(place: string) {
  const { url, stop } = await start(place);
  const rows = await ask(url, sum);
  await stop();
  return rows[0];
}

describe('backup and restore of the own database', () => {
  const cold = path.join(folder, 'cold');
  const warm = path.join(folder, 'warm');

  beforeAll(async () => {
    const { url, stop } = await start();
    await ask(url, 'create table notes as select generate_series(1, 100) as id');
    await stop();
    mkdirSync(path.join(dataDir, 'uploads'));
    writeFileSync(path.join(dataDir, 'uploads/a.pdf'), 'first');
    writeFileSync(path.join(dataDir, 'secrets.json'), '{"PAYLOAD_SECRET":"first"}');
  });

  it('saves a site that is stopped', async () => {
    await backup(site, cold);
    expect(readdirSync(cold).sort()).toEqual(['postgres', 'secrets.json', 'uploads']);
    expect(statSync(cold).mode & 0o777).toBe(0o700);
  });

  it('saves a site that is being written to, with every row acknowledged before', async () => {
    const { url, stop } = await start();
    let written = 100;
    let isSaving = true;
    const writing = (async () => {
      while (isSaving) {
        written += 1;
        await ask(url, `insert into notes values (${written})`);
      }
    })();
    const before = written - 1;
    await backup(site, warm);
    isSaving = false;
    await writing;
    await stop();

    const elsewhere = path.join(folder, 'elsewhere');
    await restore({ ...site, dataDir: elsewhere }, warm, 'before');
    const saved = (await read(elsewhere)) as { rows: number; sum: number };
    expect(saved.rows).toBeGreaterThanOrEqual(before);
    expect(saved.rows).toBeLessThanOrEqual(written);
    // No row is missing in between: the sum of 1 … n.
    expect(saved.sum).toBe((saved.rows * (saved.rows + 1)) / 2);
  });

  it('puts everything back and keeps what was there', async () => {
    writeFileSync(path.join(dataDir, 'uploads/a.pdf'), 'second');
    writeFileSync(path.join(dataDir, 'secrets.json'), '{"PAYLOAD_SECRET":"second"}');
    await restore(site, cold, 'before');
    expect(await read(dataDir)).toEqual({ rows: 100, sum: 5050 });
    expect(readFileSync(path.join(dataDir, 'uploads/a.pdf'), 'utf8')).toBe('first');
    expect(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')).toContain('first');
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(dataDir, 'uploads.before/a.pdf'), 'utf8')).toBe('second');
    expect(existsSync(path.join(dataDir, 'postgres.before/cluster/PG_VERSION'))).toBe(true);
  });

  it('is not put back under a running site', async () => {
    const { stop } = await start();
    await expect(restore(site, cold, 'again')).rejects.toThrow(/^Die Datenbank in .+ läuft noch; .+\.$/);
    await stop();
    expect(existsSync(path.join(dataDir, 'postgres.again'))).toBe(false);
  });

  it('does not write into a folder in use, nor read from one without a backup', async () => {
    await expect(backup(site, cold)).rejects.toThrow(/gibt es schon, und er ist nicht leer\.$/);
    await expect(restore(site, path.join(folder, 'none'), 'x')).rejects.toThrow(/enthält keine Sicherung/);
    await expect(
      backup({ ...site, dataDir: path.join(folder, 'none') }, path.join(folder, 'b')),
    ).rejects.toThrow(/liegt keine Datenbank/);
  });
});

describe('backup of another database', () => {
  it("is left to PostgreSQL's own tool, whose refusal is told in one sentence", async () => {
    const outside = { dataDir, embedded: false, databaseUrl: 'postgres://a:geheim@127.0.0.1:1/b' };
    const refusal = await backup(outside, path.join(folder, 'outside')).catch(
      (error: Error) => error.message,
    );
    expect(refusal).toMatch(/^(pg_dump ist gescheitert: |Für eine eigene Datenbank wird pg_dump gebraucht)/);
    expect(refusal).not.toContain('geheim');
  });
});
