import type { SideNotes } from './sideNotes';

/** Names of the fields that differ from the public text. */
export function Changes({ changes }: Pick<SideNotes, 'changes'>) {
  return (
    <ul className="panel-changes">
      {changes.map(({ label, summary }) => (
        <li key={label}>
          {label}
          {summary && `: ${summary}`}
        </li>
      ))}
    </ul>
  );
}
