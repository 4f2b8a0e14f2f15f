import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const connections = 50;
const seconds = 3;
const turns = 3;
/** As browsers say it. */
const encodings = 'gzip, deflate, br';

/** wrk leaves the second core to the server; autocannon, written in JavaScript, needs much of it for itself. */
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

export const generator = hasWrk ? 'wrk' : 'autocannon';

/**
 * Asks for addresses over 50 connections, as fast as answers come. They take turns, and the best turn of each
 * counts: what else the machine does hits all of them alike, or none. @throws when an answer is not good
 */
export async function load(urls: readonly string[]): Promise<Load[]> {
  const run = hasWrk ? runWrk : runAutocannon;
  const best = new Map<string, Load>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const url of urls) {
      const now = await run(url);
      if (now.perSecond > (best.get(url)?.perSecond ?? 0)) best.set(url, now);
    }
  }
  return urls.map((url) => best.get(url) as Load);
}

async function runWrk(url: string): Promise<Load> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'];
  const { stdout } = await promisify(execFile)('wrk', [
    ...options,
    '-H',
    `Accept-Encoding: ${encodings}`,
    url,
  ]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}:\n${stdout}`);
  const percentile = (rank: string) =>
    milliseconds(stdout.match(new RegExp(`${rank}%\\s+([\\d.]+\\w+)`))?.[1]);
  return {
    perSecond: Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)?.[1]),
    p50: percentile('50'),
    p99: percentile('99'),
  };
}

function milliseconds(words = ''): number {
  const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(words) ?? [];
  return Number(number) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN);
}

async function runAutocannon(url: string): Promise<Load> {
  const headers = { 'accept-encoding': encodings };
  const result = await autocannon({ url, connections, duration: seconds, headers });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
