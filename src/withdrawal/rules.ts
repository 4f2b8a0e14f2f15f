import type { Place } from '@/usage/placesIn';

/** Why something leaves the site; each has another consequence for whoever knows the address. */
export const causes = [
  { value: 'error', label: 'Aus Versehen veröffentlicht' },
  { value: 'merged', label: 'Zusammengelegt mit einer anderen Seite' },
  { value: 'outdated', label: 'Nicht mehr gültig' },
] as const;
export type Cause = (typeof causes)[number]['value'];

export const isCause = (value: unknown): value is Cause => causes.some((cause) => cause.value === value);

export interface WithdrawalFacts {
  cause: Cause | null;
  /** What is gone says why. */
  reason: string;
  /** Address of the page it was merged into, as given, and what stands there. */
  into: string;
  target: { path: string } | null;
  /** Its own address. */
  path: string | null;
}

/** What is missing or wrong in what somebody says about the withdrawal. */
export function withdrawalFault({ cause, into, path, reason, target }: WithdrawalFacts): string | null {
  if (!cause) return 'Bitte wählen Sie einen Grund.';
  if (cause === 'merged') {
    if (into === '') return 'Bitte wählen Sie die Seite, mit der diese zusammengelegt ist.';
    if (into === path || target?.path === path) return 'Eine Seite kann nicht auf sich selbst weiterleiten.';
    if (!target)
      return `Unter „${into}“ ist nichts öffentlich. Bitte wählen Sie eine Seite, die alle sehen können.`;
  }
  if (cause === 'outdated' && reason === '') {
    return 'Bitte schreiben Sie, warum die Seite nicht mehr gilt. Der Grund ist öffentlich zu lesen.';
  }
  return null;
}

export interface DocumentFacts {
  title: string;
  isPublic: boolean;
  fixed?: string | null;
  hasOpenRound: boolean;
  bin: boolean;
}

/** Why a document cannot leave the site at all. */
export function stayFault({ bin, fixed, hasOpenRound, isPublic, title }: DocumentFacts): string | null {
  if (fixed) {
    const what = fixed === 'home' ? 'Diese Seite ist die Startseite' : `„${title}“ gehört fest zur Website`;
    return `${what}. Sie kann nicht von der Website genommen werden.`;
  }
  if (!isPublic && !bin) return `„${title}“ ist nicht öffentlich. Es gibt nichts von der Website zu nehmen.`;
  if (bin && hasOpenRound) {
    return 'Hier liegt ein Entwurf zur Freigabe. Bitte entscheiden Sie zuerst darüber.';
  }
  return null;
}

/** What becomes of a place that uses the document. */
export function consequence({ kind }: Place, cause: Cause): string {
  if (kind !== 'address') return 'fällt weg';
  return { error: 'führt ins Leere', merged: 'wird umgeleitet', outdated: 'führt zum Hinweis' }[cause];
}

/** The reason as the log keeps it. */
export function causeInWords(cause: Cause, { into, reason }: { into?: string; reason: string }): string {
  if (cause === 'merged') return `Zusammengelegt mit ${into}`;
  return cause === 'error' ? 'Aus Versehen veröffentlicht' : `Nicht mehr gültig: ${reason}`;
}
