import type { MemberRef } from '@/components/templates/views';
import { stateName } from '@/fields/states';
import type { MemberAssociation } from '@/payload-types';
import { asVisitor, cms, oncePerRequest } from './cms';
import { easyTitle, memberPath } from './paths';

const select = {
  name: true,
  shortName: true,
  slug: true,
  state: true,
  seat: true,
  mapArea: true,
  coverage: true,
  website: true,
  tasks: true,
  easy: easyTitle,
  updatedAt: true,
} as const;

export type ListedMember = Pick<MemberAssociation, keyof typeof select | 'id'>;

/** All released members, A to Z by German rules. */
export const listMembers = oncePerRequest(async (): Promise<ListedMember[]> => {
  const payload = await cms();
  const { docs } = await payload.find({ collection: 'member-associations', ...asVisitor, select });
  return docs.sort((a, b) => a.name.localeCompare(b.name, 'de'));
});

/** Short forms that nobody outside the region knows; there the name is written out. */
const littleKnown = new Set(['OL', 'LVL']);

/** How a narrow place names a member: "LWL", but "Bezirk Schwaben" and "Ostfriesische Landschaft". */
function shortLabel({ name, shortName }: Pick<MemberAssociation, 'name' | 'shortName'>): string {
  return !shortName || littleKnown.has(shortName) || name.includes(shortName) ? name : shortName;
}

/** A member as lists, tiles and maps name it. The map knows it by its area. */
export function memberRef(
  member: Pick<ListedMember, 'name' | 'shortName' | 'slug' | 'state' | 'mapArea'>,
): MemberRef {
  return {
    id: member.mapArea ?? member.slug,
    href: memberPath(member.slug),
    name: member.name,
    label: shortLabel(member),
    state: stateName(member.state),
  };
}
