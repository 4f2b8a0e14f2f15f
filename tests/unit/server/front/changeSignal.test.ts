import { CHANGE_CHANNEL } from '../../../../src/lib/changeChannel';
import { type ChangeSignal, openChangeSignal } from '../../../../src/server/front/changeSignal';
import { type Database, openDatabase } from '../../../../src/server/front/database';
import { silentLog, startPostgres, until } from './support';

describe('openChangeSignal', () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  const open: { signal: ChangeSignal; database: Database }[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterEach(async () => {
    for (const { signal, database } of open.splice(0)) await Promise.all([signal.close(), database.close()]);
  });
  afterAll(() => postgres.stop());

  /** One instance of the site, as far as changes go. */
  async function startInstance() {
    const events: string[] = [];
    const database = openDatabase(postgres.url);
    const signal = openChangeSignal({
      databaseUrl: postgres.url,
      database,
      onChange: () => events.push('change'),
      onReady: () => events.push('ready'),
      onLost: () => events.push('lost'),
      log: silentLog,
    });
    open.push({ signal, database });
    await until(() => events.includes('ready'));
    return { signal, events };
  }

  const change = () => postgres.query('select pg_notify($1, $2)', [CHANGE_CHANNEL, '{}']);
  const listeners = () =>
    postgres.query(
      "select pid from pg_stat_activity where application_name = 'bag-hkv-listener' and datname = current_database()",
    );

  it('hears of a change at commit, not before', async () => {
    const { signal, events } = await startInstance();
    await postgres.query('begin');
    await change();
    await signal.everybodyHeard();
    expect(events).toEqual(['ready']);
    await postgres.query('commit');
    await signal.everybodyHeard();
    expect(events).toEqual(['ready', 'change']);
  });

  it('after everybodyHeard each instance knows of what was committed before', async () => {
    const [one, two, three] = [await startInstance(), await startInstance(), await startInstance()];
    for (let round = 1; round <= 50; round += 1) {
      await change();
      await one.signal.everybodyHeard();
      for (const { events } of [one, two, three]) {
        expect(events.filter((event) => event === 'change')).toHaveLength(round);
      }
    }
  });

  it('tells of a lost connection and comes back', async () => {
    const { events, signal } = await startInstance();
    await postgres.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bag-hkv-listener' and datname = current_database()",
    );
    await until(() => events.length === 3);
    expect(events).toEqual(['ready', 'lost', 'ready']);
    await change();
    await signal.everybodyHeard();
    expect(events.at(-1)).toBe('change');
  });

  it('waits two seconds at most, and only once, for an instance that does not answer', async () => {
    const { signal } = await startInstance();
    await postgres.query("set application_name = 'bag-hkv-listener'");
    try {
      expect(await listeners()).toHaveLength(2);
      const started = performance.now();
      await signal.everybodyHeard();
      const first = performance.now();
      await signal.everybodyHeard();
      expect(first - started).toBeGreaterThan(1_900);
      expect(performance.now() - first).toBeLessThan(1_000);
    } finally {
      await postgres.query('reset application_name');
    }
  });

  it('never rejects, also without a database', async () => {
    const database = openDatabase('postgres://nobody@127.0.0.1:1/none');
    const signal = openChangeSignal({
      databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
      database,
      onChange() {},
      onReady() {},
      onLost() {},
      log: silentLog,
    });
    open.push({ signal, database });
    await expect(signal.everybodyHeard()).resolves.toBeUndefined();
  });
});
