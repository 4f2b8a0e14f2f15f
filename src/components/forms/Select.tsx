import { describedBy } from './describedBy';
import { FieldMessage } from './FieldMessage';

export type SelectOption = { value: string; label: string };

/** A choice of one. `all` is the first, empty option ("Alle 8 Länder"). */
export function Select({
  id,
  name,
  label,
  hint,
  error,
  all,
  options,
  value = '',
}: {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  all?: string;
  options: SelectOption[];
  value?: string;
}) {
  return (
    <div className={`kern-form-input${error ? ' field--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <FieldMessage id={id} hint={hint} error={error} />
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          name={name}
          defaultValue={value}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
        >
          {all && <option value="">{all}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
