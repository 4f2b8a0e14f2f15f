import type { ReactNode } from 'react';

/** Closes the window it stands in, and nothing else. */
export function CloseButton({ children = 'Abbrechen' }: { children?: ReactNode }) {
  return (
    <button
      type="button"
      className="panel-button panel-button--quiet"
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    >
      {children}
    </button>
  );
}
