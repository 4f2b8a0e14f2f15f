/** How a document stands between writing and being public, for the strip above its form. */
export type DocumentState = 'unchanged' | 'draft' | 'open' | 'returned' | 'released';

const DAY = 24 * 60 * 60 * 1000;
/** So long the strip says that a text has been released. */
const RELEASE_IS_NEWS = 14 * DAY;

export function documentState(facts: {
  round: { state: 'open' | 'released' | 'returned' | 'withdrawn'; decidedAt?: string | null } | null;
  isDraft: boolean;
  now: Date;
}): DocumentState {
  const { isDraft, now, round } = facts;
  if (round?.state === 'open') return 'open';
  if (round?.state === 'returned' && isDraft) return 'returned';
  if (isDraft) return 'draft';
  const age = round?.decidedAt ? now.getTime() - Date.parse(round.decidedAt) : Number.POSITIVE_INFINITY;
  return round?.state === 'released' && age <= RELEASE_IS_NEWS ? 'released' : 'unchanged';
}

const numbers = ['', 'eine Sache', 'zwei Dinge', 'drei Dinge', 'vier Dinge', 'fünf Dinge', 'sechs Dinge'];

/** "Zurückgegeben: Bitte ändern Sie noch zwei Dinge" */
export function returnHeading(marked: number): string {
  if (marked === 0) return 'Zurückgegeben mit einer Rückmeldung';
  return `Zurückgegeben: Bitte ändern Sie noch ${numbers[marked] ?? `${marked} Dinge`}`;
}

const steps = [
  'Sie bearbeiten den Entwurf',
  'Sie geben zur Freigabe',
  'BAG HKV prüft',
  'Öffentlich',
] as const;

/** The way of a draft; the step at hand is the current one. */
export function stepsOf(state: DocumentState): { label: string; place: 'done' | 'current' | 'ahead' }[] {
  const current = state === 'open' ? 2 : state === 'released' || state === 'unchanged' ? 3 : 0;
  return steps.map((label, index) => ({
    label,
    place: index < current ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
