/** What came of asking for a link. */
export interface Answer {
  kind: 'ok' | 'gone' | 'failed' | 'unchecked';
  /** In the words of the list; nothing when all is well. */
  reason?: string;
}

export type LinkState = 'ok' | 'failing' | 'broken' | 'unchecked';

export interface Outcome {
  state: LinkState;
  reason: string | null;
  /** Since when it fails. */
  since: string | null;
  /** On how many different days it failed in a row. */
  failedDays: number;
}

export interface Known extends Outcome {
  /** Day of the last try in Berlin, such as 2026-11-25. */
  lastDay: string | null;
}

/** So many days a server may be away before its links count as broken. */
const patience = 3;

/**
 * What to think of a link after another answer. What is gone for good is broken at once; a server that is away
 * may be back tomorrow.
 */
export function judge(known: Known | undefined, { kind, reason }: Answer, now: Date, today: string): Outcome {
  if (kind === 'ok' || kind === 'unchecked') {
    return { state: kind, reason: reason ?? null, since: null, failedDays: 0 };
  }
  const fails = known !== undefined && known.failedDays > 0;
  const failedDays = !fails ? 1 : known.failedDays + (known.lastDay === today ? 0 : 1);
  const isBroken = kind === 'gone' || failedDays >= patience || known?.state === 'broken';
  return {
    state: isBroken ? 'broken' : 'failing',
    reason: reason ?? null,
    since: (fails && known.since) || now.toISOString(),
    failedDays,
  };
}

/** What a status of HTTP says about a link. */
export function answerOf(status: number): Answer {
  if (status < 400) return { kind: 'ok' };
  if (status === 404) return { kind: 'gone', reason: 'antwortet: nicht gefunden (404)' };
  if (status === 410) return { kind: 'gone', reason: 'antwortet: gibt es nicht mehr (410)' };
  if (status >= 500 && status < 600)
    return { kind: 'failed', reason: `antwortet: Fehler des Servers (${status})` };
  // The others want a person, a password or fewer questions: nothing that a program could judge.
  return { kind: 'unchecked', reason: `lässt sich nicht prüfen (${status})` };
}
