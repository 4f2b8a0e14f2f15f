import { randomUUID } from 'node:crypto';
import type { MessageFault, MessageKind, MessageValues } from './rules';

/** What became of a sent form. */
export interface Outcome {
  kind: MessageKind;
  status: 200 | 422 | 429;
  values: MessageValues;
  /** Empty when it was taken. */
  faults: MessageFault[];
  /** The form's key, to be sent again. */
  key?: string;
}

/** More than ever wait at a time; the oldest give way, so that nobody can fill the memory. */
const most = 500;

/** Routes and pages are bundled apart, so what they share hangs on the process. */
const place = Symbol.for('bag-hkv.form-outcomes');
const shared = globalThis as unknown as Record<symbol, Map<string, Outcome> | undefined>;
const outcomes = (): Map<string, Outcome> => {
  shared[place] ??= new Map();
  return shared[place];
};

/** Puts an outcome down for the page that will tell it in this same answer. */
export function putDown(outcome: Outcome): string {
  const waiting = outcomes();
  const [oldest] = waiting.keys();
  if (waiting.size >= most && oldest) waiting.delete(oldest);
  const ticket = randomUUID();
  waiting.set(ticket, outcome);
  return ticket;
}

/** Takes an outcome up, once. */
export function takeUp(ticket: unknown, kind: MessageKind): Outcome | undefined {
  if (typeof ticket !== 'string') return undefined;
  const outcome = outcomes().get(ticket);
  if (outcome?.kind !== kind) return undefined;
  outcomes().delete(ticket);
  return outcome;
}
