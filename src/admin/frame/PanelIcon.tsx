import type { ServerProps } from 'payload';
import { isStaff } from '@/access/roles';

/** Start of the line of steps: the page that somebody begins with, by its name. */
export function PanelIcon({ user }: Partial<ServerProps>) {
  return (
    <span className="panel-home">{isStaff({ user: user ?? null }) ? 'Arbeitsliste' : 'Unser Profil'}</span>
  );
}
