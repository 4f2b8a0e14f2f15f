import type { MemberRef } from './templates/views';

/** The short name, unless the full one says it already: "Schwaben" adds nothing to "Bezirk Schwaben". */
export function tellingShortName(name: string, shortName?: string | null): string | undefined {
  return shortName && !name.includes(shortName) ? shortName : undefined;
}

const isBezirk = (member: MemberRef) => member.state === 'Bayern' && member.label.startsWith('Bezirk ');

/** Names in one line; the seven Bezirke, when all are there, in three words. */
export function memberNames(members: MemberRef[]): string {
  const bezirke = members.filter(isBezirk);
  const others = bezirke.length === 7 ? members.filter((member) => !isBezirk(member)) : members;
  const names = others.map(({ label }) => label);
  return (bezirke.length === 7 ? ['Die sieben bayerischen Bezirke', ...names] : names).join(', ');
}
