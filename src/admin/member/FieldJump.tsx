'use client';

/** Leads to a field of the form below; opens the tab it lies in and gives it the focus. */
export function FieldJump({ name, label, tab }: { name: string; label: string; tab: number }) {
  const jump = () => {
    document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click();
    // The fields of a tab are drawn after the click.
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>(`[id="field-${name}"]`);
      const target = field?.matches('input, textarea')
        ? field
        : field?.querySelector<HTMLElement>('input, textarea, [contenteditable], button');
      (target ?? field)?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    });
  };
  return (
    <button type="button" className="panel-link" onClick={jump}>
      Zur Stelle: {label}
    </button>
  );
}
