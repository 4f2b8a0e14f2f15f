import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { jest } from '@jest/globals';
import { openCommandDatabase } from '../../../src/server/commandDatabase';
import { startEmbeddedPostgres } from '../../../src/server/database/embeddedPostgres';
import { isAlive } from '../../../src/server/database/processes';
import { ask, serverPid, temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, 'data');
const home = path.join(dataDir, 'postgres');
const launch = { embedded: true, dataDir, databaseUrl: '' };

jest.setTimeout(60_000);
afterAll(remove);

describe('the database of a command', () => {
  it('is started for it where the site does not run, and stopped afterwards', async () => {
    const { environment, stop } = await openCommandDatabase(launch);
    expect(await ask(String(environment.DATABASE_URL), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(environment.PAYLOAD_SECRET).toHaveLength(43);
    const pid = serverPid(home);
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('is that of the running site, which keeps it', async () => {
    const site = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    const { environment, stop } = await openCommandDatabase(launch);
    expect(environment.DATABASE_URL).toBe(site.url);
    await stop();
    expect(await ask(site.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await site.stop();
  });

  it('does not keep a command from ending that only looked at the running site', async () => {
    const site = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    const script = `
      import { backup } from './src/server/backup/backup.ts';
      await backup(${JSON.stringify(launch)}, ${JSON.stringify(path.join(folder, 'saved'))});`;
    const args = ['--import', 'tsx', '--no-warnings', '--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    await site.stop();
  });

  it('is the named one where one is named', async () => {
    await expect(
      openCommandDatabase({ ...launch, embedded: false, databaseUrl: 'postgres://a:b@127.0.0.1:1/c' }),
    ).rejects.toThrow(/nicht erreichbar/);
  });
});
