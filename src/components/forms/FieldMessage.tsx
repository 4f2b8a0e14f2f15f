import { Icon } from '../parts/Icon';

/** Hint and error between the label and the box of a field. */
export function FieldMessage({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return (
    <>
      {hint && (
        <p className="kern-hint" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}-fehler`}>
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
