import type { Payload } from 'payload';
import pg from 'pg';
import { log } from '@/lib/log';
import { MAIL_CHANNEL } from '@/mail/mailChannel';
import type { Job } from './job';
import { mailJob } from './jobs';
import { runJob } from './runJob';

const lookEvery = 10_000;

export interface RunnerOptions {
  payload: Payload;
  databaseUrl: string;
  jobs: Job[];
}

/**
 * Runs jobs when their time has come, in this process and beside other instances. One connection of its own holds
 * the locks and hears of queued mails; when it is lost, the next look makes a new one.
 */
export function startRunner({ payload, databaseUrl, jobs }: RunnerOptions) {
  let connection: Promise<pg.Client> | undefined;
  let isStopped = false;
  // The database would give the same connection its lock twice.
  const running = new Map<Job, Promise<void>>();
  const askedAgain = new Set<Job>();
  let lastAnswer: Promise<unknown> = Promise.resolve();

  function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const made = client
      .connect()
      .then(() => client.query(`listen ${pg.escapeIdentifier(MAIL_CHANNEL)}`))
      .then(() => client);
    const forget = () => {
      if (connection === made) connection = undefined;
    };
    made.catch(forget);
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => void run(mailJob, true));
    return made;
  }

  /** Runs a job here unless it runs already; asked in the middle of a run, it follows once more. */
  function run(job: Job, anyway = false): Promise<void> {
    const current = running.get(job);
    if (current) {
      if (anyway) askedAgain.add(job);
      return current;
    }
    const work = attempt(job, anyway).finally(() => {
      running.delete(job);
      if (askedAgain.delete(job)) void run(job, true);
    });
    running.set(job, work);
    return work;
  }

  async function attempt(job: Job, anyway: boolean): Promise<void> {
    if (isStopped) return;
    try {
      connection ??= connect();
      await runJob(payload, inTurn(await connection), job, { anyway });
    } catch (error) {
      log.warn({ reason: (error as Error).message, job: job.name }, 'job could not be looked at');
    }
  }

  /** A connection answers one question at a time; jobs ask side by side. */
  function inTurn(client: pg.Client): { query: pg.Client['query'] } {
    const query = (...question: Parameters<pg.Client['query']>) => {
      const answer = lastAnswer.then(() => client.query(...question));
      lastAnswer = answer.catch(() => undefined);
      return answer;
    };
    return { query: query as pg.Client['query'] };
  }

  const look = () => Promise.all(jobs.map((job) => run(job)));
  const timer = setInterval(look, lookEvery);
  timer.unref();

  return {
    /** Runs everything that is due now. */
    look,
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(timer);
      await Promise.all(running.values());
      await (await connection?.catch(() => undefined))?.end().catch(() => undefined);
    },
  };
}
