import { districtsOfMember } from '@/districts/districtsOfMember';
import { stateName } from '@/fields/states';
import { csvText } from '@/lib/csv';
import { type ListedMember, listMembers } from './members';
import { absolute } from './metadata';
import { memberPath } from './paths';

const licenceNote =
  'Quelle: BAG HKV. Namen der Kreise und Gebiete: © GeoBasis-DE / BKG 2017 (Daten verändert). Nutzung frei, bitte Quelle nennen.';

const columns: Record<string, (member: ListedMember) => string> = {
  Name: ({ name }) => name,
  Kurzname: ({ shortName }) => shortName ?? '',
  Land: ({ state }) => stateName(state),
  Sitz: ({ seat }) => seat?.city ?? '',
  Gebiet: ({ coverage }) => coverage ?? '',
  Website: ({ website }) => website ?? '',
  Profil: ({ slug }) => absolute(memberPath(slug)),
};

/** The list as CSV. */
export async function membersCsv(): Promise<string> {
  const members = await listMembers();
  const rows = members.map((member) => Object.values(columns).map((value) => value(member)));
  return csvText([Object.keys(columns), ...rows]);
}

/** The list with tasks and districts. */
export async function membersJson() {
  const members = await listMembers();
  return {
    lizenz: licenceNote,
    mitglieder: members.map((member) => ({
      ...Object.fromEntries(
        Object.entries(columns).map(([name, value]) => [name.toLowerCase(), value(member) || undefined]),
      ),
      aufgaben: (member.tasks ?? []).map(({ text }) => text),
      kreise: districtsOfMember(member.mapArea ?? '').map(({ key, kind, name }) => ({
        schluessel: key,
        name,
        art: kind,
      })),
    })),
  };
}
