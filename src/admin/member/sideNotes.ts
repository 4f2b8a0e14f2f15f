import { useSyncExternalStore } from 'react';

/** What the server knows about the draft; it stands beside the form, which knows only what is typed. */
export interface SideNotes {
  changes: { label: string; summary: string }[];
  /** Who else has the profile open, as a sentence. */
  company: string;
  /** While the office decides: the message that went with the draft, or an empty one. */
  handedIn?: string;
}

let notes: SideNotes = { changes: [], company: '' };
const listeners = new Set<() => void>();

export function setSideNotes(next: SideNotes): void {
  notes = next;
  for (const listener of listeners) listener();
}

export function useSideNotes(): SideNotes {
  return useSyncExternalStore(subscribe, current, current);
}

const current = () => notes;

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
