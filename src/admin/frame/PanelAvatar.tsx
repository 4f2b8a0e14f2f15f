import type { ServerProps } from 'payload';

/** The way to the own account: initials, and beside them the name where there is room. */
export function PanelAvatar({ user }: Partial<ServerProps>) {
  const name = String((user as { name?: string } | null)?.name ?? '');
  return (
    <span className="panel-avatar">
      <span className="panel-avatar__initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <span className="panel-avatar__name">{name}</span>
    </span>
  );
}

/** "PL" for "Profilpflege LWL". */
function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/);
  return `${first.charAt(0)}${others.at(-1)?.charAt(0) ?? ''}`.toLocaleUpperCase('de');
}
