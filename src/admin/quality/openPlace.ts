import type { FieldShape } from '@/quality/content/contentOf';
import type { Place } from '@/quality/types';
import { editorOf } from '../text/EditorDoor';
import { selectPlace } from './selectPlace';

const mostFrames = 90;

/** Waits until the panel has drawn something: it draws tabs when they open and rows when they come into view. */
async function until<T>(look: () => T | null | undefined): Promise<T | undefined> {
  for (let frame = 0; frame < mostFrames; frame += 1) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

const byId = (id: string) => document.getElementById(id);

/** Number of the tab in which a field lies; -1 for fields outside of tabs. */
export function tabOfField(fields: readonly FieldShape[], path: string): number {
  const [name] = path.split('.');
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? [];
  return tabs.findIndex(({ fields = [] }) => fields.some((field) => field.name === name));
}

/** Opens the tab and the rows in which a field lies, and brings the field into view. */
async function showField(path: string, fields: readonly FieldShape[]): Promise<HTMLElement | undefined> {
  const tab = tabOfField(fields, path);
  if (tab >= 0) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click();
  const parts = path.split('.');
  for (const [index, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue;
    const row = await until(() => byId(`${parts.slice(0, index).join('-')}-row-${part}`));
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>(':scope > .collapsible--collapsed .collapsible__toggle')?.click();
  }
  const field = await until(
    () =>
      document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
      byId(`field-${path.replaceAll('.', '__')}`),
  );
  field?.scrollIntoView({ block: 'center' });
  return field;
}

/** The editor of a text, brought into view. */
export async function openEditor(path: string, fields: readonly FieldShape[]) {
  await showField(path, fields);
  return until(() => editorOf(path));
}

/** "Zur Stelle": opens what hides it and puts the cursor there. */
export async function openPlace(place: Omit<Place, 'label'>, fields: readonly FieldShape[]): Promise<void> {
  const field = await showField(place.path, fields);
  if (place.node) {
    const editor = await until(() => editorOf(place.path));
    if (editor) selectPlace(editor, place);
    return;
  }
  const target = field?.matches('input, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, [contenteditable], button, a');
  target?.focus({ preventScroll: true });
}
