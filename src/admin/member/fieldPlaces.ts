import type { ClientField } from 'payload';

/** Number of the tab in which a field lies; -1 for fields outside of tabs. */
export function tabOfField(fields: readonly ClientField[], path: string): number {
  const name = path.split('.')[0];
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? [];
  return tabs.findIndex((tab) => tab.fields.some((field) => 'name' in field && field.name === name));
}

/** Opens the tab of a field, brings it into view and gives it the focus. */
export function goToField(path: string, tab: number): void {
  document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click();
  focusField(`[id="field-${path.replaceAll('.', '__')}"]`, 120);
}

/** The fields of a tab are drawn some frames after the click. */
function focusField(selector: string, framesLeft: number): void {
  const field = document.querySelector<HTMLElement>(selector);
  if (!field) {
    if (framesLeft > 0) requestAnimationFrame(() => focusField(selector, framesLeft - 1));
    return;
  }
  const target = field.matches('input, textarea')
    ? field
    : field.querySelector<HTMLElement>('input, textarea, [contenteditable], button');
  (target ?? field).scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
