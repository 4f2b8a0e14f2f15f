import { Select, type SelectOption } from '../forms/Select';
import { Button } from '../parts/Button';
import { membersPath } from './paths';

export interface MemberFilterView {
  states: SelectOption[];
  topics: SelectOption[];
  /** Chosen values, already known to be among the options. */
  state?: string;
  topic?: string;
}

export const resultId = 'ergebnis';

/** Plain form: sends `land` and `thema` to the list and jumps to the count, so that it is read out first. */
export function MemberFilter({ filter: { states, topics, state, topic } }: { filter: MemberFilterView }) {
  return (
    <form
      className="filter"
      action={`${membersPath}#${resultId}`}
      method="get"
      aria-label="Mitgliedsverbände auswählen"
    >
      <Select
        id="land"
        name="land"
        label="Land"
        all={`Alle ${states.length} Länder`}
        options={states}
        value={state}
      />
      <Select id="thema" name="thema" label="Thema" all="Alle Themen" options={topics} value={topic} />
      <Button>Anzeigen</Button>
      {(state || topic) && <a href={membersPath}>Zurücksetzen</a>}
    </form>
  );
}

const labelOf = (options: SelectOption[], value?: string) =>
  options.find((option) => option.value === value)?.label;

/** The words of the chosen values, none when nothing is chosen. */
export function chosenLabels({ states, topics, state, topic }: MemberFilterView) {
  return { state: labelOf(states, state), topic: labelOf(topics, topic) };
}
