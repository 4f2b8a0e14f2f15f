import { AREAS, OVERLAPS, POINT_LIES_IN, POINT_MEMBER } from '@/map/areas';

export interface Marks {
  /** Ids of the areas that show "this one". */
  lit?: readonly string[];
  /** Ids of the areas that pass a filter; the others turn grey. Without it all keep their tone. */
  matching?: readonly string[];
}

/** How an area stands on the big map: its tone, grey, or lit; an overlap has no fill of its own. */
export function areaState(id: string, { lit = [], matching }: Marks): string {
  if (lit.includes(id)) return 'lit';
  const tone = AREAS.find((area) => area.id === id)?.tone ?? 'b';
  const matches = (one: string) => !matching || matching.includes(one);
  const overlap = OVERLAPS.find((one) => one.id === id);
  if (!overlap) return matches(id) ? tone : 'other';
  if (!matches(id)) return 'over-plain';
  // Passing alone, it must be seen to pass: hatching on grey would say "neither".
  return overlap.over.every(matches) ? 'over' : tone;
}

/** The ground under the label or line of an area: for an overlap and the point, also what lies below. */
export function labelGround(id: string, marks: Marks): 'on-dark' | 'on-light' | 'on-lit' {
  const below =
    id === POINT_MEMBER ? POINT_LIES_IN : OVERLAPS.find((overlap) => overlap.id === id)?.over.at(-1);
  const states = [id, below].flatMap((one) => (one && one !== POINT_MEMBER ? [areaState(one, marks)] : []));
  if (states.includes('lit')) return 'on-lit';
  return states.some((state) => state === 'a' || state === 'b' || state === 'c') ? 'on-dark' : 'on-light';
}
