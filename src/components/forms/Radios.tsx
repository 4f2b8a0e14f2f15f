import { describedBy } from './describedBy';
import { FieldMessage } from './FieldMessage';

/** A choice of one among few, all in sight. The first radio has the id of the group, so that an error link lands on it. */
export function Radios({
  id,
  name,
  legend,
  hint,
  error,
  options,
  value,
}: {
  id: string;
  name: string;
  legend: string;
  hint?: string;
  error?: string;
  options: { value: string; label: string }[];
  value?: string;
}) {
  return (
    <fieldset
      className={`kern-fieldset${error ? ' field--error' : ''}`}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className="kern-label">{legend}</legend>
      <FieldMessage id={id} hint={hint} error={error} />
      <div className="kern-fieldset__body">
        {options.map((option, index) => (
          <div key={option.value} className="kern-form-check">
            <input
              type="radio"
              className="kern-form-check__radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
            />
            <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
