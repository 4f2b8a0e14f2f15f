import type { ReviewState } from './reviewed';

// Who may move a round of review from one state to the next, and the sentence for everybody who may not.
// Pure: what is known comes in, a sentence or null comes out.

export interface Round {
  state: ReviewState;
  /** Name of the person who decided or withdrew. */
  decidedBy?: string;
  /** Time of day of the decision, as people read it: "11:20 Uhr". */
  decidedAt?: string;
  handedInBy?: number;
}

export interface Person {
  id: number;
  isStaff: boolean;
  isAdmin: boolean;
}

/** Why a round that is no longer open cannot be decided; null while it is open. */
export function decided(round: Round | null): string | null {
  if (!round) return 'Dieser Entwurf ist nicht zur Freigabe gegeben. Es gibt nichts zu entscheiden.';
  const who = round.decidedBy ?? 'Jemand';
  const when = round.decidedAt ? ` um ${round.decidedAt}` : '';
  switch (round.state) {
    case 'open':
      return null;
    case 'released':
      return `${who} hat${when} freigegeben.`;
    case 'returned':
      return `${who} hat den Entwurf${when} zurückgegeben.`;
    case 'withdrawn':
      return `${who} hat den Entwurf${when} zurückgezogen. Es gibt nichts mehr zu entscheiden.`;
  }
}

export function handInFault(facts: {
  isOpen: boolean;
  hasChanges: boolean;
  /** What readers cannot do without, in sentences. */
  missing: string[];
}): string | null {
  if (facts.isOpen) return 'Ihr Entwurf liegt schon bei der Geschäftsstelle.';
  if (!facts.hasChanges) return 'Es gibt noch keine Änderung, die wir prüfen könnten.';
  if (facts.missing.length > 0) return `Vor der Freigabe ist noch etwas nötig. ${facts.missing.join(' ')}`;
  return null;
}

export function withdrawFault(round: Round | null): string | null {
  if (!round) return 'Es liegt kein Entwurf von Ihnen bei der Geschäftsstelle.';
  if (round.state === 'open') return null;
  const when = round.decidedAt ? ` um ${round.decidedAt}` : '';
  return `Die Geschäftsstelle hat${when} schon entschieden. Laden Sie die Seite neu.`;
}

export interface ReleaseFacts {
  round: Round | null;
  person: Person;
  /** Id of the version the person has seen, and of the newest one. */
  seen: string;
  newest: string;
  newestBy?: string;
  fourEyes: boolean;
  /** Why an admin releases all the same. */
  override?: string;
}

export function releaseFault(facts: ReleaseFacts): string | null {
  const { newest, newestBy, override, person, round, seen } = facts;
  if (!person.isStaff) return 'Freigeben kann nur die Geschäftsstelle.';
  const over = decided(round);
  if (over) return over;
  if (seen !== newest) {
    return `Es gibt inzwischen einen neueren Entwurf. ${newestBy ?? 'Jemand'} hat daran gespeichert. Freigeben geht erst, wenn Sie die neue Fassung gesehen haben. Es ist nichts verloren: Beide Fassungen sind gespeichert.`;
  }
  const mayOverride = person.isAdmin && Boolean(override?.trim());
  if (needsOverride(facts) && !mayOverride) {
    return 'Sie haben diesen Text selbst eingereicht. Eine andere Person muss ihn freigeben.';
  }
  return null;
}

/** Whether only an admin with a reason gets past the rule of four eyes. */
export function needsOverride({ fourEyes, person, round }: ReleaseFacts): boolean {
  return fourEyes && round?.handedInBy === person.id;
}

export function returnFault(facts: {
  round: Round | null;
  person: Person;
  reason: string;
  author?: string;
}): string | null {
  if (!facts.person.isStaff) return 'Zurückgeben kann nur die Geschäftsstelle.';
  const over = decided(facts.round);
  if (over) return over;
  if (facts.reason.trim() === '') {
    return `Bitte schreiben Sie, was noch zu tun ist. Sonst weiß ${facts.author ?? 'die andere Person'} nicht weiter.`;
  }
  return null;
}

export interface DirectRelease {
  hasOpenRound: boolean;
  /** Name of the member whose draft, not handed in, would ride along. */
  strangersDraft?: string;
  fourEyes: boolean;
  isAdmin: boolean;
  /** The note of the change, which an admin must write to go past the rule of four eyes. */
  note?: string;
}

/** Why somebody of the office cannot publish from the form, past the rounds of review. */
export function directReleaseFault(facts: DirectRelease): string | null {
  if (facts.hasOpenRound) {
    return 'Hier liegt ein Entwurf zur Freigabe. Bitte prüfen Sie die Änderungen, und entscheiden Sie dort.';
  }
  if (facts.strangersDraft) {
    return `Im Entwurf stehen Änderungen von ${facts.strangersDraft}, die noch nicht zur Freigabe gegeben sind. Speichern Sie Ihre Änderung als Entwurf, oder holen Sie unter „Frühere Fassungen“ zuerst die öffentliche Fassung zurück.`;
  }
  if (facts.fourEyes && !(facts.isAdmin && facts.note?.trim())) {
    return facts.isAdmin
      ? 'Eine andere Person muss diesen Text freigeben. Geht es nicht anders, schreiben Sie unter „Was haben Sie geändert?“, warum.'
      : 'Eine andere Person muss diesen Text freigeben. Bitte geben Sie ihn zur Freigabe.';
  }
  return null;
}
