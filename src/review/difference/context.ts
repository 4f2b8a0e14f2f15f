import type { ComparableField } from './fieldTypes';
import type { Labels } from './labels';
import type { FieldDifference } from './types';

/** What every comparison needs besides its two values. */
export type Context = {
  labels: Labels;
  /** Milliseconds this document may still take. */
  timeLeft: () => number;
  /** Passed along, so that lists and groups can compare what they hold. */
  compareField: (
    field: ComparableField,
    before: unknown,
    after: unknown,
    context: Context,
  ) => FieldDifference;
};

/** Longer texts are shown side by side without marks. */
export const MOST_WORDS = 20_000;

export const TOO_LONG =
  'Dieser Text ist zu lang zum Vergleichen Wort für Wort. Sie sehen beide Fassungen nebeneinander.';
