import { members } from '../../src/content/members';

/** Full name of a member of the first content. */
export function memberName(id: string): string {
  const member = members.find(({ slug }) => slug === id);
  if (!member) throw new Error(`No such member: ${id}`);
  return member.name;
}
