import { compareList } from './compareList';
import { comparePicture } from './comparePicture';
import { compareRichText } from './compareRichText';
import { compareRelation, compareText, compareValue } from './compareWords';
import type { Context } from './context';
import type { ComparableField, GroupField } from './fieldTypes';
import { isRecord, type Labels } from './labels';
import type { Content, Document, FieldDifference } from './types';

/** A page must not keep an editor waiting; what is not done by then stands side by side without marks. */
const TIME_LIMIT = 2_000;

/**
 * Field by field what differs between two stored versions of a document. `before` is null when nothing is public yet.
 * `labels` names the documents that the versions refer to (see `referencesIn`).
 */
export function compareDocuments(
  fields: readonly ComparableField[],
  before: Document | null,
  after: Document,
  { labels, timeLimit = TIME_LIMIT }: { labels: Labels; timeLimit?: number },
): FieldDifference[] {
  const end = Date.now() + timeLimit;
  const context: Context = { labels, timeLeft: () => end - Date.now(), compareField };
  return fields.map((field) => compareField(field, before?.[field.name], after[field.name], context));
}

function compareField(
  field: ComparableField,
  before: unknown,
  after: unknown,
  context: Context,
): FieldDifference {
  return { name: field.name, label: field.label, ...compareContent(field, before, after, context) };
}

function compareContent(
  field: ComparableField,
  before: unknown,
  after: unknown,
  context: Context,
): { changed: boolean; summary: string; content: Content } {
  switch (field.kind) {
    case 'text':
      return compareText(field, before, after, context);
    case 'value':
      return compareValue(field, before, after);
    case 'relation':
      return compareRelation(field, before, after, context);
    case 'richText':
      return compareRichText(before, after, context);
    case 'picture':
      return comparePicture(field, before, after, context);
    case 'list':
      return compareList(field, before, after, context);
    case 'group':
      return compareGroup(field, before, after, context);
  }
}

function compareGroup(field: GroupField, before: unknown, after: unknown, context: Context) {
  const [old, fresh] = [before, after].map((value) => (isRecord(value) ? value : {}));
  const parts = field.fields.map((part) =>
    context.compareField(part, old?.[part.name], fresh?.[part.name], context),
  );
  const changed = parts.filter((part) => part.changed).length;
  return {
    changed: changed > 0,
    summary: changed > 0 ? `${changed} von ${parts.length} Angaben geändert` : '',
    content: { kind: 'group' as const, parts },
  };
}
