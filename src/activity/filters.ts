import type { Where } from 'payload';
import { type Action, actions, labelOfAction } from './actions';

// What the log can be filtered by, as it stands in the address: the page and the file for spreadsheets share it.

/** `alle` and the empty word stand for "no filter". */
export interface LogFilters {
  zeitraum: string;
  person: string;
  was: string;
  inhalt: string;
  wort: string;
  /** Oldest first. */
  aufsteigend: boolean;
}

export const periods: { value: string; label: string; days: number }[] = [
  { value: '1', label: 'Letzte 24 Stunden', days: 1 },
  { value: '7', label: 'Letzte 7 Tage', days: 7 },
  { value: '30', label: 'Letzte 30 Tage', days: 30 },
  { value: '365', label: 'Letzte 12 Monate', days: 365 },
  { value: 'alle', label: 'Alle Zeiten', days: Number.POSITIVE_INFINITY },
];
const usualPeriod = '30';

/** Several actions under one name. */
export const actionGroups: { value: string; label: string; words: string; actions: Action[] }[] = [
  {
    value: 'freigabe',
    label: 'Freigabe: alles',
    words: 'alles zur Freigabe',
    actions: [
      'handedIn',
      'withdrawn',
      'released',
      'releasedByOverride',
      'releasedDespiteErrors',
      'returned',
      'unpublished',
    ],
  },
  {
    value: 'zugaenge',
    label: 'Zugänge: alles',
    words: 'alles zu Zugängen',
    actions: [
      'signedIn',
      'invited',
      'invitationRevoked',
      'invitationAccepted',
      'accountCreated',
      'accountEnded',
      'rightsChanged',
      'passwordChanged',
      'addressChanged',
    ],
  },
];

const word = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, 100) : '');

/** Reads the filters of an address; whatever makes no sense is as if it were not there. */
export function readFilters(query: Record<string, unknown>): LogFilters {
  const period = word(query.zeitraum);
  const was = word(query.was);
  const isKnown = [...actions, ...actionGroups].some(({ value }) => value === was);
  return {
    zeitraum: periods.some(({ value }) => value === period) ? period : usualPeriod,
    person: word(query.person),
    was: isKnown ? was : '',
    inhalt: word(query.inhalt),
    wort: word(query.wort),
    aufsteigend: query.aufsteigend === '1',
  };
}

export function whereOf({ inhalt, person, was, wort, zeitraum }: LogFilters, now: Date): Where {
  const days = periods.find(({ value }) => value === zeitraum)?.days ?? Number.POSITIVE_INFINITY;
  const group = actionGroups.find(({ value }) => value === was);
  const found: Where[] = [];
  if (Number.isFinite(days)) {
    found.push({ at: { greater_than_equal: new Date(now.getTime() - days * 86_400_000).toISOString() } });
  }
  if (person) found.push({ whoName: { equals: person } });
  if (was) found.push({ action: group ? { in: group.actions } : { equals: was } });
  if (inhalt) found.push({ contentType: { equals: inhalt } });
  if (wort) found.push({ or: ['title', 'whoName', 'note'].map((field) => ({ [field]: { like: wort } })) });
  return { and: found };
}

/** Several entries may bear the same time. */
export const orderOf = ({ aufsteigend }: LogFilters): string[] =>
  aufsteigend ? ['at', 'id'] : ['-at', '-id'];

/** "alles zur Freigabe, letzte 30 Tage" */
export function filtersInWords(
  { inhalt, person, was, wort, zeitraum }: LogFilters,
  contents: Map<string, string>,
) {
  const group = actionGroups.find(({ value }) => value === was);
  const period = periods.find(({ value }) => value === zeitraum);
  return [
    person,
    group ? group.words : labelOfAction(was as Action),
    contents.get(inhalt) ?? inhalt,
    wort && `„${wort}“`,
    period && period.label.charAt(0).toLowerCase() + period.label.slice(1),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The filters as they stand in an address. */
export function addressOf(filters: LogFilters, changes: Partial<LogFilters> = {}): string {
  const { aufsteigend, ...words } = { ...filters, ...changes };
  const pairs = Object.entries(words).filter(([, value]) => value !== '');
  return new URLSearchParams([...pairs, ...(aufsteigend ? [['aufsteigend', '1']] : [])]).toString();
}
