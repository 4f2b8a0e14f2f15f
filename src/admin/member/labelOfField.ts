import type { Field } from 'payload';
import { describeFields } from '@/review/difference/describeFields';

/** Label of a field; its name where it has none. */
export const labelOfField = (fields: readonly Field[], name: string): string =>
  describeFields(fields).find((field) => field.name === name)?.label ?? name;
