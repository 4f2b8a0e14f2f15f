import type { HTMLInputAutoCompleteAttribute } from 'react';
import { describedBy } from './describedBy';
import { FieldMessage } from './FieldMessage';

/** A text field: label, hint, error, box, in this order. The error is one sentence that says how to mend it. */
export function Field({
  id,
  name,
  label,
  hint,
  error,
  value,
  type = 'text',
  rows,
  autoComplete,
  list,
  required,
  inputMode,
}: {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  value?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'url';
  /** More than one line. */
  rows?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Id of a `<datalist>`. */
  list?: string;
  required?: boolean;
  inputMode?: 'text' | 'email' | 'numeric' | 'search';
}) {
  const shared = {
    id,
    name,
    required,
    autoComplete,
    defaultValue: value,
    'aria-describedby': describedBy(id, { hint, error }),
    'aria-invalid': error ? true : undefined,
    className: `kern-form-input__input${error ? ' kern-form-input__input--error' : ''}`,
  };
  return (
    <div className={`kern-form-input${error ? ' field--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <FieldMessage id={id} hint={hint} error={error} />
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type={type} list={list} inputMode={inputMode} />
      )}
    </div>
  );
}
