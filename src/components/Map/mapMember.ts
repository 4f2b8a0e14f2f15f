import { AREAS } from '@/map/areas';

/** What a map needs to know about a member; `id` is the key of its area. */
export interface MapMember {
  id: string;
  href: string;
  name: string;
}

/** Where the shape of an area (or `base`, `bayern`, `nrw`) stands in `MapDefs`. */
export function shapeId(id: string): string {
  return `m-${id}`;
}

/** Label of an area in one line: "Unterfranken", "KSV Sachsen". */
function labelText(lines: readonly string[]): string {
  return lines.join(' ').replaceAll('- ', '');
}

/** The full name, and the words of the label too where it lacks them: people say what they see. */
export function linkName({ id, name }: MapMember): string {
  const label = labelText(AREAS.find((area) => area.id === id)?.label ?? []);
  return name.includes(label) ? name : `${name} (${label})`;
}
