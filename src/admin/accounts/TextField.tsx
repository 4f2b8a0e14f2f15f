'use client';

import { type InputHTMLAttributes, useId } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  fault?: string;
}

/** A line to write into, with its name above and what is wrong with it below. */
export function TextField({ label, hint, fault, ...input }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="panel-field">
      <label className="panel-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} aria-invalid={Boolean(fault)} aria-describedby={described || undefined} {...input} />
      {hint && (
        <p id={`${id}-hint`} className="panel-hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="panel-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
