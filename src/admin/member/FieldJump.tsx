'use client';

import { goToField } from './fieldPlaces';

/** Leads to a field of the form below. */
export function FieldJump({ name, label, tab }: { name: string; label: string; tab: number }) {
  return (
    <button type="button" className="panel-link" onClick={() => goToField(name, tab)}>
      Zur Stelle: {label}
    </button>
  );
}
