import { addressedCollections } from '@/publishing/documentPath';

/** Collections whose drafts are handed in and released. */
export const reviewedCollections = addressedCollections;
export type ReviewedCollection = (typeof reviewedCollections)[number];

export const reviewStates = [
  { value: 'open', label: 'zur Freigabe' },
  { value: 'released', label: 'freigegeben' },
  { value: 'returned', label: 'zurückgegeben' },
  { value: 'withdrawn', label: 'zurückgezogen' },
] as const;
export type ReviewState = (typeof reviewStates)[number]['value'];
