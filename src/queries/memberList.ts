import type { DownloadItem } from '@/components/parts/DownloadLink';
import type { MemberFilterView } from '@/components/templates/MemberFilter';
import type { MemberRow } from '@/components/templates/MemberRows';
import { membersPath } from '@/components/templates/paths';
import { states } from '@/fields/states';
import { type ListedMember, listMembers, memberRef } from './members';
import { newest } from './newest';
import { idOf, known } from './relations';
import { listTopics } from './topics';

type Search = Record<string, string | string[] | undefined>;

export interface MemberList {
  filter: MemberFilterView;
  members: MemberRow[];
  matching: string[];
  openData: DownloadItem[];
  updated?: string;
}

/**
 * The list of members with the chosen filter.
 * @returns null when `land` or `thema` is not one of the values that the form offers
 */
export async function memberList(search: Search): Promise<MemberList | null> {
  const [members, topics] = await Promise.all([listMembers(), listTopics()]);
  const present = states.filter(({ value }) => members.some((member) => member.state === value));
  const state = chosen(
    search.land,
    present.map(({ value }) => value),
  );
  const topic = chosen(
    search.thema,
    topics.map(({ slug }) => slug),
  );
  if (state === null || topic === null) return null;
  const topicDocument = topics.find(({ slug }) => slug === topic);
  const matches = (member: ListedMember) =>
    (!state || member.state === state) &&
    (!topicDocument ||
      topicDocument.sharedGoal ||
      (member.tasks ?? []).some((task) => idOf(task.topic) === topicDocument.id));
  return {
    filter: {
      states: present.map(({ label, value }) => ({ label, value })),
      topics: topics.map(({ slug, title }) => ({ label: title, value: slug })),
      state,
      topic,
    },
    members: members.map(memberRow),
    matching: members.filter(matches).map((member) => memberRef(member).id),
    openData: openData(),
    updated: newest(members),
  };
}

/** One of the offered values, undefined for none, null for nonsense. */
function chosen<T extends string>(
  value: string | string[] | undefined,
  offered: readonly T[],
): T | undefined | null {
  if (value === undefined || value === '') return undefined;
  return offered.find((one) => one === value) ?? null;
}

function memberRow(member: ListedMember): MemberRow {
  return {
    ...memberRef(member),
    shortName: known(member.shortName),
    seat: known(member.seat?.city),
    coverage: known(member.coverage),
  };
}

/** Files of the list, for everybody to use. */
function openData(): DownloadItem[] {
  return [
    { label: 'Liste der Mitglieder', href: `${membersPath}/liste.csv`, type: 'CSV' },
    { label: 'Liste mit Aufgaben und Kreisen', href: `${membersPath}/liste.json`, type: 'JSON' },
    {
      label: 'Gebiete',
      href: `${membersPath}/gebiete.geojson`,
      type: 'GeoJSON',
      note: 'Grenzen vom 1. Januar 2016',
    },
  ];
}
