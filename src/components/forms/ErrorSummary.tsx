import { numberWord } from '@/lib/numberWord';

export type FormError = { fieldId: string; message: string };

/** Stands before the form after a refused sending. `autoFocus` on the box moves the reader there without script. */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  if (errors.length === 0) return null;
  const title =
    errors.length === 1
      ? 'Bitte prüfen Sie eine Angabe'
      : `Bitte prüfen Sie ${numberWord(errors.length)} Angaben`;
  return (
    // biome-ignore lint/a11y/noAutofocus: after sending, the errors are what to read first (GOV.UK, S20).
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="fehler-uebersicht">
      <h2 id="fehler-uebersicht">{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
