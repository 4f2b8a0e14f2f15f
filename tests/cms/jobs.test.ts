import type { Payload } from 'payload';
import { createLocalReq } from 'payload';
import pg from 'pg';
import type { Job } from '@/jobs/job';
import { jobs } from '@/jobs/jobs';
import { runJob } from '@/jobs/runJob';
import { mayRunJobs } from '@/jobs/runJobsEndpoint';
import { startRunner } from '@/jobs/startRunner';
import { queueMail } from '@/mail/queueMail';
import { confirmAddress } from '@/mail/templates/account';
import { type Cms, openCms } from '../helpers/cms';
import { signIn, visit } from '../helpers/rest';
import { type Smtp, startSmtp } from '../helpers/smtp';

const secret = 'kennwort-fuer-aufgaben-'.repeat(2);
let smtp: Smtp;
let cms: Cms;
let payload: Payload;
let counter = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  process.env.JOBS_SECRET = secret;
  cms = await openCms();
  payload = cms.payload;
});
afterAll(async () => {
  await cms.close();
  await smtp.close();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: cms.databaseUrl });
  await client.connect();
  return client;
}

/** A job that waits until it is told to end. */
function slowJob() {
  let end: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    end = resolve;
  });
  let runs = 0;
  const job: Job = {
    name: `langsam ${++counter}`,
    every: 3600,
    run: async () => {
      runs += 1;
      begun();
      await gate;
      return 'fertig';
    },
  };
  return { job, started, end: () => end(), runs: () => runs };
}

const runsOf = (name: string) => cms.query('SELECT * FROM job_runs WHERE name = $1 ORDER BY id', [name]);

test('two instances never run the same job at once, nor again before its time', async () => {
  const [one, other] = [await connect(), await connect()];
  const { job, started, end, runs } = slowJob();
  const first = runJob(payload, one, job);
  await started;
  expect(await runJob(payload, other, job, { anyway: true })).toBeNull();
  end();
  expect(await first).toEqual({ name: job.name, ok: true, message: 'fertig' });
  expect(await runJob(payload, other, job)).toBeNull();
  expect(runs()).toBe(1);
  expect(await runsOf(job.name)).toEqual([expect.objectContaining({ ok: true, message: 'fertig' })]);
  await Promise.all([one.end(), other.end()]);
});

test('the lock of an instance that died is free at once', async () => {
  const [one, other] = [await connect(), await connect()];
  const { job, started, end } = slowJob();
  one.on('error', () => undefined);
  const first = runJob(payload, one, job);
  await started;
  const { rows } = await one.query('SELECT pg_backend_pid() AS pid');
  await other.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
  const second = runJob(payload, other, job, { anyway: true });
  end();
  expect(await second).toMatchObject({ ok: true });
  await first;
  await other.end();
});

test('a failure is written down with its reason, and the job is tried again sooner', async () => {
  const client = await connect();
  let fails = true;
  const job: Job = {
    name: 'misslingt',
    every: 86_400,
    run: async () => {
      if (fails) throw new Error('Speicher voll');
      return 'ging';
    },
  };
  expect(await runJob(payload, client, job)).toEqual({ name: job.name, ok: false, message: 'Speicher voll' });
  fails = false;
  expect(await runJob(payload, client, job)).toBeNull();
  await cms.query("UPDATE job_runs SET started_at = now() - interval '16 minutes' WHERE name = $1", [
    job.name,
  ]);
  expect(await runJob(payload, client, job)).toMatchObject({ ok: true });
  expect(await runsOf(job.name)).toHaveLength(2);
  await client.end();
});

test('rounds with nothing to do share one entry', async () => {
  const client = await connect();
  const job: Job = { name: 'nichts zu tun', every: 0, run: async () => undefined };
  for (let round = 0; round < 3; round += 1) await runJob(payload, client, job);
  expect(await runsOf(job.name)).toHaveLength(1);
  await client.end();
});

test('a queued mail goes out at once, beside two running instances only once', async () => {
  const options = { payload, databaseUrl: cms.databaseUrl, jobs };
  const runners = [startRunner(options), startRunner(options)];
  await Promise.all(runners.map((runner) => runner.look()));
  const req = await createLocalReq({}, payload);
  const to = 'sofort@beispiel.de';
  await queueMail(req, {
    to,
    template: confirmAddress,
    values: { url: 'http://127.0.0.1/', until: 'morgen' },
  });
  expect(await smtp.mailTo(to)).toMatchObject({ to: [to] });
  await Promise.all(runners.map((runner) => runner.stop()));
  expect(smtp.received.filter((mail) => mail.to.includes(to))).toHaveLength(1);
  expect(await cms.query('SELECT state FROM mails WHERE "to" = $1', [to])).toEqual([{ state: 'sent' }]);
});

test('what a stopped instance left waiting is sent by the next one', async () => {
  const to = 'spaeter@beispiel.de';
  const req = await createLocalReq({}, payload);
  await queueMail(req, {
    to,
    template: confirmAddress,
    values: { url: 'http://127.0.0.1/', until: 'morgen' },
  });
  await cms.query("UPDATE job_runs SET started_at = now() - interval '1 hour'");
  const runner = startRunner({ payload, databaseUrl: cms.databaseUrl, jobs });
  await runner.look();
  await runner.stop();
  expect(smtp.received.filter((mail) => mail.to.includes(to))).toHaveLength(1);
});

test('the jobs of the site remove what is old and nothing else', async () => {
  const old = "now() - interval '31 days'";
  await cms.query(`INSERT INTO mails ("to", subject, state, attempts, created_at) VALUES
    ('alt', 'x', 'sent', 1, ${old}), ('wartet', 'x', 'waiting', 0, ${old}), ('neu', 'x', 'failed', 6, now())`);
  await cms.query(
    `INSERT INTO throttle (key, count, until) VALUES ('alt', 1, now() - interval '1 second'), ('neu', 1, now() + interval '1 hour')`,
  );
  await cms.query(
    `INSERT INTO job_runs (name, started_at, finished_at, ok) VALUES ('alt', ${old}, ${old}, true)`,
  );
  await cms.query(`INSERT INTO activity (at, who_name, action) VALUES
    (now() - interval '731 days', 'alt', 'saved'), (now() - interval '729 days', 'neu', 'saved')`);
  for (const job of jobs.slice(1)) await job.run(payload);
  const names = async (sql: string) => (await cms.query(sql)).map((row) => Object.values(row)[0]);
  expect(await names(`SELECT "to" FROM mails WHERE "to" IN ('alt', 'wartet', 'neu') ORDER BY 1`)).toEqual([
    'neu',
    'wartet',
  ]);
  expect(await names(`SELECT key FROM throttle WHERE key IN ('alt', 'neu')`)).toEqual(['neu']);
  expect(await names(`SELECT name FROM job_runs WHERE name = 'alt'`)).toEqual([]);
  expect(await names(`SELECT who_name FROM activity WHERE who_name IN ('alt', 'neu')`)).toEqual(['neu']);
});

test('an empty or wrong secret never matches', () => {
  expect(mayRunJobs('Bearer ', '')).toBe(false);
  expect(mayRunJobs(null, '')).toBe(false);
  expect(mayRunJobs(`Bearer ${secret}x`, secret)).toBe(false);
  expect(mayRunJobs(secret, secret)).toBe(false);
  expect(mayRunJobs(`Bearer ${secret}`, secret)).toBe(true);
});

test('the endpoint runs what is due for whoever knows the secret, and for nobody else', async () => {
  await cms.query("UPDATE job_runs SET started_at = now() - interval '2 days'");
  const admin = await signIn(cms, 'admin');
  for (const client of [visit(cms), admin]) {
    expect((await client.get('/api/run-jobs')).status).toBe(401);
    const wrong = { authorization: 'Bearer falsch' };
    expect((await client.send('POST', '/api/run-jobs', { headers: wrong })).status).toBe(401);
  }
  const headers = { authorization: `Bearer ${secret}` };
  const { status, json } = await visit(cms).send<{ ran: { name: string; ok: boolean }[] }>(
    'POST',
    '/api/run-jobs',
    {
      headers,
    },
  );
  expect(status).toBe(200);
  expect(json.ran.map(({ name }) => name)).toEqual(jobs.map(({ name }) => name));
  expect(json.ran.every(({ ok }) => ok)).toBe(true);
  expect((await visit(cms).send('GET', '/api/run-jobs', { headers })).json).toEqual({ ran: [] });
});

test('admins read the list of runs, others do not', async () => {
  const answer = await (await signIn(cms, 'admin')).get<{ totalDocs: number }>('/api/job-runs');
  expect(answer.json.totalDocs).toBeGreaterThan(0);
  expect((await (await signIn(cms, 'editor')).get('/api/job-runs')).status).toBe(403);
});
