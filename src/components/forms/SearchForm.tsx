import { Button } from '../parts/Button';
import { searchPath } from '../templates/paths';
import { Field } from './Field';

/** Asks for words; the answer is a page of its own. */
export function SearchForm({
  label,
  words,
  target = '',
}: {
  label: string;
  words?: string;
  /** Place on the page of answers to jump to, with its "#". */
  target?: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: many browsers in use do not know <search> yet.
    <form className="search-form" action={searchPath + target} method="get" role="search">
      <Field
        id="wort"
        name="wort"
        label={label}
        value={words}
        type="search"
        inputMode="search"
        autoComplete="off"
      />
      <Button icon="search">Suchen</Button>
    </form>
  );
}
