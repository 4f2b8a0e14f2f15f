import { districtsOfMember } from '@/districts/districtsOfMember';
import { stateName } from '@/fields/states';
import { type ListedMember, listMembers } from './members';
import { absolute } from './metadata';
import { memberPath } from './paths';

export const licenceNote =
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

/** A value that opens as text in every spreadsheet: quotes doubled, a leading formula sign disarmed. */
export function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** The list as CSV for spreadsheets: semicolons and a byte order mark, as German ones expect. */
export async function membersCsv(): Promise<string> {
  const members = await listMembers();
  const rows = members.map((member) => Object.values(columns).map((value) => csvCell(value(member))));
  return `\ufeff${[Object.keys(columns), ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
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
