import { type District, districts } from './districts';

/** The districts of one member association, by name. Empty for one without an area of its own. */
export function districtsOfMember(memberSlug: string): District[] {
  return sortedByName(districts.filter((district) => district.members.includes(memberSlug)));
}

/** By name as Germans look it up; of two with one name the rural one first. */
export function sortedByName(list: readonly District[]): District[] {
  const rank = ({ kind }: District) => (isRural(kind) ? 0 : 1);
  return [...list].sort((a, b) => a.name.localeCompare(b.name, 'de') || rank(a) - rank(b));
}

export function isRural(kind: District['kind']): boolean {
  return kind === 'Landkreis' || kind === 'Kreis';
}
