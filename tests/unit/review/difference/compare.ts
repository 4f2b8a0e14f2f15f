import { compareDocuments } from '@/review/difference/compareDocuments';
import type { ComparableField } from '@/review/difference/fieldTypes';
import type { Label } from '@/review/difference/labels';
import type { Content, FieldDifference, Mark, MarkedBlock } from '@/review/difference/types';

/** Compares two values of one field. */
export function compare<K extends Content['kind'] = Content['kind']>(
  field: ComparableField,
  before: unknown,
  after: unknown,
  labels: Record<string, Label> = {},
): FieldDifference & { content: Extract<Content, { kind: K }> } {
  const [difference] = compareDocuments(
    [field],
    { [field.name]: before },
    { [field.name]: after },
    {
      labels: new Map(Object.entries(labels)),
    },
  );
  if (!difference) throw new Error('No difference came back.');
  return difference as FieldDifference & { content: Extract<Content, { kind: K }> };
}

/** Marks as one line: "unchanged [-dropped-] [+new+]". */
export function line(marks: readonly Mark[]): string {
  const frames = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return marks.map(({ kind, text }) => `${frames[kind][0]}${text}${frames[kind][1]}`).join('');
}

export const lines = (blocks: readonly MarkedBlock[]) => blocks.map(({ marks }) => line(marks));
export const plain = (marks: readonly Mark[]) => marks.map(({ text }) => text).join('');
