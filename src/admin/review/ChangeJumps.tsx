'use client';

import { useRef } from 'react';

/** Buttons that lead from change to change; the focus goes along. */
export function ChangeJumps() {
  const at = useRef(-1);
  const jump = (step: number) => {
    const places = [...document.querySelectorAll<HTMLElement>('summary[id^="feld-"]')];
    if (places.length === 0) return;
    const next = at.current < 0 && step < 0 ? places.length - 1 : at.current + step;
    at.current = (next + places.length) % places.length;
    places[at.current]?.focus();
  };
  return (
    <>
      <button type="button" className="panel-button panel-button--quiet" onClick={() => jump(-1)}>
        Vorige Änderung
      </button>
      <button type="button" className="panel-button panel-button--quiet" onClick={() => jump(1)}>
        Nächste Änderung
      </button>
    </>
  );
}
