export const scheduleStates = [
  { value: 'planned', label: 'geplant' },
  { value: 'done', label: 'erledigt' },
  { value: 'failed', label: 'nicht gelungen' },
  { value: 'cancelled', label: 'abgesagt' },
] as const;
export type ScheduleState = (typeof scheduleStates)[number]['value'];

export const scheduleActions = [
  { value: 'publish', label: 'veröffentlichen' },
  { value: 'unpublish', label: 'von der Website nehmen' },
] as const;
export type ScheduleAction = (typeof scheduleActions)[number]['value'];

export const isAction = (value: unknown): value is ScheduleAction =>
  value === 'publish' || value === 'unpublish';

const furthest = 5 * 366 * 24 * 60 * 60 * 1000;

/** Why something cannot be planned for this moment. */
export function timeFault(at: Date | null, now: Date): string | null {
  if (!at) return 'Bitte wählen Sie Tag und Uhrzeit.';
  if (at <= now) return 'Dieser Zeitpunkt ist schon vorbei. Wählen Sie einen späteren.';
  if (at.getTime() - now.getTime() > furthest)
    return 'So weit im Voraus lässt sich nichts planen. Wählen Sie einen früheren Zeitpunkt.';
  return null;
}

/** Why a plan in this state cannot be changed any more; a failed one can still be set anew or called off. */
export function changeFault(state: ScheduleState): string | null {
  if (state === 'done') return 'Das ist schon geschehen. Es gibt nichts mehr zu ändern.';
  if (state === 'cancelled') return 'Dieser Termin ist abgesagt.';
  return null;
}

export interface VersionFacts {
  /** The version that somebody wants to plan, and the newest one. */
  seen: string;
  newest: { id: string; status: 'draft' | 'published' } | null;
}

/** Why a version cannot be planned for release. */
export function versionFault({ newest, seen }: VersionFacts): string | null {
  if (!newest || newest.status === 'published')
    return 'Es gibt keinen Entwurf, der veröffentlicht werden könnte.';
  if (seen && seen !== newest.id) {
    return 'Es gibt inzwischen einen neueren Entwurf. Laden Sie die Seite neu, und sehen Sie ihn an, bevor Sie planen.';
  }
  return null;
}

export interface RunFacts {
  /** When the planned version was written, and the one that is public now; null where there is none. */
  plannedAt: string | null;
  publicAt: string | null;
  fourEyes: boolean;
  override: boolean;
}

/** Why a planned release does not happen when its time has come. */
export function runFault({ fourEyes, override, plannedAt, publicAt }: RunFacts): string | null {
  if (plannedAt === null) return 'Die geplante Fassung gibt es nicht mehr.';
  if (publicAt !== null && publicAt > plannedAt) {
    return 'Inzwischen ist eine neuere Fassung öffentlich. Die geplante hätte sie ersetzt.';
  }
  if (fourEyes && !override)
    return 'Inzwischen muss eine andere Person jeden Text freigeben. Bitte geben Sie ihn zur Freigabe.';
  return null;
}
