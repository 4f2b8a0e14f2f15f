import type { DistrictRef } from './templates/views';

const carriesKind = /kreis$|^Städteregion |^Rhein-Kreis /i;

const plurals: Record<string, [one: string, many: string]> = {
  Landkreis: ['Ein Landkreis', 'Landkreise'],
  Kreis: ['Ein Kreis', 'Kreise'],
  'Kreisfreie Stadt': ['Eine kreisfreie Stadt', 'kreisfreie Städte'],
  Stadtkreis: ['Ein Stadtkreis', 'Stadtkreise'],
};

/** "Kreis Unna", "Stadt Hagen"; "Hochsauerlandkreis" says what it is by itself. */
export function districtName({ name, kind }: DistrictRef): string {
  if (carriesKind.test(name)) return name;
  return `${isTown(kind) ? 'Stadt' : kind} ${name}`;
}

/** Where something happens: "Im Kreis Unna", "In der Stadt Hagen", "Im Märkischen Kreis". */
export function inDistrict(district: DistrictRef): string {
  const name = districtName(district);
  if (isTown(district.kind) || name.startsWith('Städteregion')) return `In der ${name}`;
  return `Im ${name.replace(/er Kreis$/, 'en Kreis')}`;
}

export function isTown(kind: string): boolean {
  return kind === 'Kreisfreie Stadt' || kind === 'Stadtkreis';
}

export interface DistrictGroup {
  title: string;
  names: string[];
}

/** Districts by kind, Kreise before towns, each group with its count: "18 Kreise", "Eine kreisfreie Stadt". */
export function groupDistricts(districts: DistrictRef[]): DistrictGroup[] {
  const kinds = [...new Set(districts.map(({ kind }) => kind))].sort(
    (a, b) => Number(isTown(a)) - Number(isTown(b)),
  );
  return kinds.map((kind) => {
    const names = districts.filter((district) => district.kind === kind).map(({ name }) => name);
    return { title: countOf(kind, names.length), names: names.sort((a, b) => a.localeCompare(b, 'de')) };
  });
}

/** All counts in one line: "3 Landkreise, eine kreisfreie Stadt". */
export function districtCounts(districts: DistrictRef[]): string {
  const titles = groupDistricts(districts).map(({ title }) => title);
  return titles.map((title, index) => (index === 0 ? title : title.replace(/^E/, 'e'))).join(', ');
}

function countOf(kind: string, count: number): string {
  const [one, many] = plurals[kind] ?? [`Ein ${kind}`, kind];
  return count === 1 ? one : `${count} ${many}`;
}
