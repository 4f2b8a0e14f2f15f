import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../../src/server/database/embeddedPostgres';
import { isAlive } from '../../../../src/server/database/processes';
import { ask, eventually, serverPid, temporaryFolder } from '../realDatabase';

const { folder, remove } = temporaryFolder();
const dataDir = path.join(folder, 'data');
const home = path.join(dataDir, 'postgres');
const log = jest.fn<(message: string) => void>();
const start = () => startEmbeddedPostgres({ dataDir, log });

jest.setTimeout(30_000);
afterAll(remove);

/** Starts the database in a process of its own, which is then killed without warning. */
async function leaveRunning(): Promise<void> {
  const script = `
    import { startEmbeddedPostgres } from './src/server/database/embeddedPostgres.ts';
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined });
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    '--no-warnings',
    '--input-type=module',
    '-e',
    script,
  ]);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
}

describe('the embedded PostgreSQL', () => {
  it('starts in an empty folder, keeps what was written, and leaves no process behind', async () => {
    const first = await start();
    await ask(first.url, 'create table notes as select 1 as id');
    const pid = serverPid(home);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(path.join(home, 'cluster/postmaster.pid'))).toBe(false);

    const second = await start();
    expect(await ask(second.url, 'select id from notes')).toEqual([{ id: 1 }]);
    await second.stop();
  });

  it('is a cluster of known make: UTF-8, the same order on every machine, German search, loopback only', async () => {
    const { url, stop } = await start();
    const [facts] = await ask(
      url,
      `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
         current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
         current_setting('fsync') as fsync, to_tsvector('german', 'Häuser')::text as words
       from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      provider: 'b',
      locale: 'C.UTF-8',
      encoding: 'UTF8',
      addresses: '127.0.0.1',
      sockets: '',
      fsync: 'on',
      words: "'haus':1",
    });
    await ask(url, 'create extension if not exists unaccent; create extension if not exists pg_trgm');
    const sorted = await ask(
      url,
      `select w from unnest(array['Zoo','Äpfel','Birne']) w order by w collate "de-x-icu"`,
    );
    expect(sorted.map(({ w }) => w)).toEqual(['Äpfel', 'Birne', 'Zoo']);
    await stop();
  });

  it('lets nobody in without the password, which only its account can read', async () => {
    const { url, stop } = await start();
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(path.join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    await stop();
  });

  it('starts again on the same port when its server dies', async () => {
    const { url, stop } = await start();
    const pid = serverPid(home);
    process.kill(pid, 'SIGKILL');
    await eventually(async () => {
      expect(await ask(url, 'select id from notes')).toEqual([{ id: 1 }]);
      expect(serverPid(home)).not.toBe(pid);
    });
    expect(log).toHaveBeenCalledWith('database ended unexpectedly, starting it again');
    const second = serverPid(home);
    await stop();
    expect(isAlive(second)).toBe(false);
  });

  it('loses no acknowledged write when everything is killed in the middle of writing', async () => {
    const { url, stop } = await start();
    await ask(url, 'create table acknowledged (id int)');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    let last = 0;
    const writing = (async () => {
      for (;;) {
        await client.query('insert into acknowledged values ($1)', [last + 1]);
        last += 1;
        if (last === 200) process.kill(serverPid(home), 'SIGKILL');
      }
    })();
    await expect(writing).rejects.toThrow();
    await eventually(async () => {
      const [kept] = await ask(url, 'select count(*)::int as rows from acknowledged');
      expect(kept?.rows).toBeGreaterThanOrEqual(last);
    });
    await stop();
  });

  it('takes over the server a killed process left running, and stops it at the end', async () => {
    await leaveRunning();
    const pid = serverPid(home);
    const { url, stop } = await start();
    expect(serverPid(home)).toBe(pid);
    expect(await ask(url, 'select id from notes')).toEqual([{ id: 1 }]);
    await stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('watches over a server it took over as well', async () => {
    await leaveRunning();
    const { url, stop } = await start();
    process.kill(serverPid(home), 'SIGKILL');
    await eventually(async () => expect(await ask(url, 'select id from notes')).toHaveLength(1));
    await stop();
  });

  it('starts after server and owner were killed together', async () => {
    await leaveRunning();
    process.kill(serverPid(home), 'SIGKILL');
    const { url, stop } = await start();
    expect(await ask(url, 'select id from notes')).toEqual([{ id: 1 }]);
    await stop();
  });

  it('does not wait for a program that got the number of the dead server', async () => {
    const lock = path.join(home, 'cluster/postmaster.pid');
    writeFileSync(lock, `${process.pid}\n${path.join(home, 'cluster')}\n1\n1\n\n127.0.0.1\n`);
    const { url, stop } = await start();
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('keeps what people typed out of its log', async () => {
    const { url, stop } = await start();
    await expect(ask(url, `select 'erika@example.org'::int`)).rejects.toThrow();
    await expect(ask(url, 'select no_such_column_but_secret')).rejects.toThrow();
    await stop();
    expect(readFileSync(path.join(home, 'postgres.log'), 'utf8')).not.toContain('STATEMENT');
  });

  it('says in one sentence when the folder is broken, and leaves it as it is', async () => {
    const control = path.join(home, 'cluster/global/pg_control');
    const kept = readFileSync(control);
    rmSync(control);
    await expect(start()).rejects.toThrow(
      /^Die Datenbank in .+ lässt sich nicht starten \(.*pg_control.*\)\. /,
    );
    expect(existsSync(control)).toBe(false);
    writeFileSync(control, kept);
  });

  it('is fast and forgetful for tests', async () => {
    const place = path.join(folder, 'throwaway');
    const { url, stop } = await startEmbeddedPostgres({ dataDir: place, log, throwaway: true });
    expect(await ask(url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await stop();
    const said = readFileSync(path.join(place, 'postgres/postgres.log'), 'utf8');
    expect(said).toContain('received immediate shutdown request');
  });
});
