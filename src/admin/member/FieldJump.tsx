'use client';

import { Glyph } from '../frame/Glyph';
import { openPlace } from '../quality/openPlace';
import { useFieldShapes } from '../quality/useReport';

/** Leads to a field of the form below. */
export function FieldJump({ name, label }: { name: string; label: string }) {
  const fields = useFieldShapes();
  return (
    <button type="button" className="panel-link" onClick={() => openPlace({ path: name }, fields)}>
      Zur Stelle: {label} <Glyph name="next" />
    </button>
  );
}
