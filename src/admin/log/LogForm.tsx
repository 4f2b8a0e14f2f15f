import { actions } from '@/activity/actions';
import { actionGroups, type LogFilters, periods } from '@/activity/filters';

interface Option {
  value: string;
  label: string;
}

const all: Option = { value: '', label: 'Alle' };

/** The filters of the log. A plain form, so that its address can be kept and passed on. */
export function LogForm({
  contents,
  filters,
  people,
}: {
  contents: Option[];
  filters: LogFilters;
  people: string[];
}) {
  return (
    <form method="get" action="/admin/collections/activity" className="panel-filters">
      <Choice name="zeitraum" label="Zeitraum" value={filters.zeitraum} options={periods} />
      <Choice
        name="person"
        label="Person"
        value={filters.person}
        options={[all, ...people.map((name) => ({ value: name, label: name }))]}
      />
      <Choice
        name="was"
        label="Was"
        value={filters.was}
        options={[{ value: '', label: 'Alles' }, ...actionGroups, ...actions]}
      />
      <Choice name="inhalt" label="Inhalt" value={filters.inhalt} options={[all, ...contents]} />
      <div>
        <label htmlFor="wort">Suchwort</label>
        <input id="wort" name="wort" defaultValue={filters.wort} maxLength={100} />
      </div>
      <button type="submit" className="panel-button panel-button--next">
        Anwenden
      </button>
    </form>
  );
}

function Choice({
  label,
  name,
  options,
  value,
}: {
  label: string;
  name: string;
  options: Option[];
  value: string;
}) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
