import { type Context, MOST_WORDS } from './context';
import type { RelationField, TextField, ValueField } from './fieldTypes';
import { formatValue } from './formatValue';
import { labelText, referenceKey, referenceOf } from './labels';
import { isMarked, markWords, unmarked, whole } from './markWords';
import type { Content } from './types';
import { countWords } from './words';

type Compared = { changed: boolean; summary: string; content: Extract<Content, { before: unknown[] }> };

export function compareText(_: TextField, before: unknown, after: unknown, context: Context): Compared {
  const [old, fresh] = [textOf(before), textOf(after)];
  const long = countWords(old) > MOST_WORDS || countWords(fresh) > MOST_WORDS;
  const marked = long && old !== fresh ? null : markWords(old, fresh, context.timeLeft());
  if (!marked) {
    return {
      changed: true,
      summary: changeOf('Text', old, fresh),
      content: { kind: 'text', ...unmarked(old, fresh), tooLong: true },
    };
  }
  const summary = isMarked(marked)
    ? changeOf('Text', old, fresh)
    : 'Nur Leerzeichen oder Zeilenumbrüche geändert';
  return compared(old !== fresh, summary, { kind: 'text', ...marked });
}

export function compareValue(field: ValueField, before: unknown, after: unknown): Compared {
  const [old, fresh] = [formatValue(field, before), formatValue(field, after)];
  const noun = { choice: 'Auswahl', yesNo: 'Auswahl', date: 'Datum', number: 'Zahl', data: 'Angabe' }[
    field.format
  ];
  const marks = old === fresh ? unmarked(old, fresh) : whole(old, fresh);
  return compared(old !== fresh, changeOf(noun, old, fresh), { kind: 'value', ...marks });
}

export function compareRelation(
  field: RelationField,
  before: unknown,
  after: unknown,
  { labels }: Context,
): Compared {
  const [old, fresh] = [before, after].map((value) => {
    const reference = referenceOf(value, field.collections);
    return reference
      ? { key: referenceKey(reference), text: labelText(labels, reference) }
      : { key: '', text: '' };
  }) as [{ key: string; text: string }, { key: string; text: string }];
  // By what is stored: two documents may have one name.
  const changed = old.key !== fresh.key;
  const marks = changed ? whole(old.text, fresh.text) : unmarked(old.text, fresh.text);
  return compared(changed, changeOf('Verknüpfung', old.text, fresh.text), { kind: 'relation', ...marks });
}

function compared(changed: boolean, summary: string, content: Compared['content']): Compared {
  return { changed, summary: changed ? summary : '', content };
}

/** "Text neu", "Text entfällt", "Text geändert" */
function changeOf(noun: string, before: string, after: string): string {
  if (before === '') return `${noun} neu`;
  return after === '' ? `${noun} entfällt` : `${noun} geändert`;
}

/** Blank text is no value: the website shows nothing of it. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return text.trim() === '' ? '' : text;
}
