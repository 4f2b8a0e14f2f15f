import type { Field } from 'payload';
import { describeFields } from '@/review/difference/describeFields';

/** Label of a field, and the number of the tab it lies in (0 also for fields outside of tabs). */
export function placeOfField(fields: readonly Field[], name: string): { label: string; tab: number } {
  const label = describeFields(fields).find((field) => field.name === name)?.label ?? name;
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? [];
  const tab = tabs.findIndex((one) => describeFields(one.fields).some((field) => field.name === name));
  return { label, tab: Math.max(tab, 0) };
}
