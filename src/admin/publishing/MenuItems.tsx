import type { ServerProps } from 'payload';
import { isStaff } from '@/access/roles';
import { MenuButtons } from './MenuButtons';

/** What the office does with a document beyond its text. */
export function MenuItems({ id, user }: ServerProps & { id?: number }) {
  return id && isStaff({ user: user ?? null }) ? <MenuButtons /> : null;
}
