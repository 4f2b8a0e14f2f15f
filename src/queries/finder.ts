import type { FinderPageProps, ResponsibleMember } from '@/components/templates/FinderPage';
import { finderPath, membersPath } from '@/components/templates/paths';
import { type District, districts } from '@/districts/districts';
import { sortedByName } from '@/districts/districtsOfMember';
import { findDistricts } from '@/districts/findDistricts';
import { findState } from '@/districts/findState';
import { stateName } from '@/fields/states';
import { listMembers, memberRef } from './members';

/** Overlapping members with regional tasks of their own; the social tasks lie with the others. */
const regional = new Set(['rvr', 'landesverband-lippe']);

type Answer = Pick<FinderPageProps, 'places' | 'suggestions'> & { state?: { label: string; href: string } };

/** Who is responsible for a place, as typed by a person. */
export async function findPlace(query: string): Promise<Answer> {
  const state = findState(query);
  if (state) {
    return {
      places: [],
      suggestions: [],
      state: { label: stateName(state), href: `${membersPath}?land=${state}` },
    };
  }
  const matches = findDistricts(query);
  const exact = matches.filter(({ quality }) => quality === 'exact');
  const sure = exact.length > 0 ? exact : matches.filter(({ quality }) => quality !== 'similar');
  const responsible = await responsibleMembers();
  if (sure.length > 0 && sure.length <= 4) {
    return {
      places: sure.map(({ district }) => ({
        name: district.name,
        kind: district.kind,
        state: stateName(district.stateCode),
        members: responsible(district),
      })),
    };
  }
  return { places: [], suggestions: matches.slice(0, 8).map(({ district }) => suggestion(district)) };
}

function suggestion({ kind, name }: District) {
  const words = `${kind === 'Landkreis' || kind === 'Kreis' ? kind : 'Stadt'} ${name}`;
  return { label: words, href: `${finderPath}?ort=${encodeURIComponent(words)}` };
}

async function responsibleMembers() {
  const members = await listMembers();
  return (district: District): ResponsibleMember[] =>
    members
      .filter(
        ({ mapArea }) =>
          mapArea && district.members.includes(mapArea) && mapArea !== 'bayerischer-bezirketag',
      )
      .map((member) => ({
        ...memberRef(member),
        tasks: (member.tasks ?? []).map(({ text }) => text),
        social: !regional.has(member.mapArea ?? ''),
      }))
      .sort((a, b) => Number(b.social) - Number(a.social));
}

/** All districts covered, A to Z, with their members. */
export async function districtsWithMembers() {
  const members = await listMembers();
  return sortedByName(districts).map(({ kind, members: ids, name }) => ({
    name,
    kind,
    members: members.filter(({ mapArea }) => mapArea && ids.includes(mapArea)).map(memberRef),
  }));
}
