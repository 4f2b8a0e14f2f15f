import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { accountFor, canEnter } from '../../../../src/server/database/account';
import { startEmbeddedPostgres } from '../../../../src/server/database/embeddedPostgres';
import { databaseHome } from '../../../../src/server/database/home';
import { ask, temporaryFolder } from '../realDatabase';

const isRoot = process.getuid?.() === 0;
const { folder, remove } = temporaryFolder();
const log = () => undefined;

afterAll(remove);

describe('the account of the database', () => {
  it('is our own unless we are root, who would be refused', () => {
    expect(accountFor(path.join(folder, 'none'))).toEqual(isRoot ? { uid: 65_534, gid: 65_534 } : {});
  });

  it('reaches what it owns', () => {
    expect(canEnter(folder, accountFor(folder))).toBe(true);
  });
});

describe('databaseHome', () => {
  it('is a folder in the data folder', () => {
    expect(databaseHome(folder, {})).toBe(path.join(folder, 'postgres'));
  });

  it('says in one sentence when the place it was moved to is gone', () => {
    const dataDir = path.join(folder, 'moved');
    mkdirSync(dataDir);
    spawnSync('ln', ['-s', path.join(folder, 'gone/away/postgres'), path.join(dataDir, 'postgres')]);
    expect(() => databaseHome(dataDir, {})).toThrow(
      /^Die Datenbank fehlt: .+ verweist auf .+gibt es nicht\.$/,
    );
  });
});

// Only root can become somebody else; under another account there is nothing to find out.
if (isRoot)
  describe('started by root', () => {
    it('keeps the database elsewhere when its account cannot reach the data folder', async () => {
      const closed = path.join(folder, 'root-only');
      const systemFolder = path.join(folder, 'var-lib');
      mkdirSync(closed, { mode: 0o700 });
      const dataDir = path.join(closed, 'app/data');
      const options = { dataDir, log, systemFolder };

      const first = await startEmbeddedPostgres(options);
      await ask(first.url, 'create table notes as select 1 as id');
      await first.stop();
      const link = path.join(dataDir, 'postgres');
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readlinkSync(link).startsWith(`${systemFolder}/`)).toBe(true);

      const second = await startEmbeddedPostgres(options);
      expect(await ask(second.url, 'select id from notes')).toEqual([{ id: 1 }]);
      await second.stop();
      expect(readdirSync(systemFolder)).toHaveLength(1);
    });

    it('goes on with a database that another account has made', async () => {
      const dataDir = path.join(folder, 'of-a-user');
      mkdirSync(dataDir);
      const options = { dataDir, log, throwaway: true };
      await (await startEmbeddedPostgres(options)).stop();
      spawnSync('chown', ['-R', '54321:54321', path.join(dataDir, 'postgres')]);

      expect(accountFor(path.join(dataDir, 'postgres'))).toEqual({ uid: 54_321, gid: 54_321 });
      const { url, stop } = await startEmbeddedPostgres(options);
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await stop();
      expect(statSync(path.join(dataDir, 'postgres/postgres.log')).uid).toBe(54_321);
    });

    it('works for an account without a name, too', () => {
      const dataDir = path.join(folder, 'nameless');
      mkdirSync(dataDir);
      chmodSync(dataDir, 0o777);
      const script = `
      import { startEmbeddedPostgres } from './src/server/database/embeddedPostgres.ts';
      const { stop } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined });
      await stop();
      console.log('started and stopped');`;
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--no-warnings', '--input-type=module', '-e', script],
        {
          uid: 54_322,
          gid: 54_322,
          encoding: 'utf8',
          env: { ...process.env, HOME: dataDir, TMPDIR: dataDir },
        },
      );
      expect(stdout).toContain('started and stopped');
      expect(statSync(path.join(dataDir, 'postgres/cluster')).uid).toBe(54_322);
    });
  });
