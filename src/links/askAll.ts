import { setTimeout as wait } from 'node:timers/promises';
import { type AskOptions, askAddress } from './ask';
import type { Answer } from './rules';

export interface Politeness extends AskOptions {
  /** Milliseconds between two questions to the same host. */
  pause: number;
  /** Hosts that are asked at the same time. */
  atOnce: number;
}

/** Asks for foreign addresses: one at a time on each host, with a pause in between. */
export async function askAll(
  addresses: string[],
  { atOnce, pause, ...options }: Politeness,
  note: (address: string, answer: Answer) => Promise<void>,
): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const hosts = [...byHost.values()];
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [index, address] of host.entries()) {
        if (index > 0) await wait(pause);
        await note(address, await askAddress(address, options));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
