import { type District, districts } from './districts';
import { isRural, sortedByName } from './districtsOfMember';
import { editDistance } from './editDistance';
import { foldName } from './foldName';

/** How a name was found, best first. "similar" is a guess: ask "Meinten Sie …?" before answering with it. */
type MatchQuality = 'exact' | 'prefix' | 'word' | 'similar';

export interface DistrictMatch {
  district: District;
  quality: MatchQuality;
}

const order: MatchQuality[] = ['exact', 'prefix', 'word', 'similar'];
const ruralWord = /^(landkreis|lkr|lk|kreis)\s+/;
const urbanWord = /^(kreisfreie stadt|stadtkreis|landeshauptstadt|hansestadt|universitatsstadt|stadt)\s+/;
const regionWord = /^stadteregion\s+/;

const index = districts.map((district) => ({ district, forms: formsOf(district.name) }));

/**
 * The districts a person may mean, best match first, then by name. Understands other spellings ("Muenchen"), kinds
 * ("Landkreis Kassel", "Stadt Kassel") and, if nothing else fits, small typing errors. An empty query finds nothing.
 */
export function findDistricts(query: string): DistrictMatch[] {
  const { name, kind } = parse(query);
  if (name === '') return [];
  const found = index.flatMap(({ district, forms }) => {
    const quality = qualityOf(name, forms);
    return quality ? [{ district, quality }] : [];
  });
  const sure = found.filter((match) => match.quality !== 'similar');
  return ranked(ofKind(sure.length > 0 ? sure : found, kind));
}

function parse(query: string): { name: string; kind: 'rural' | 'urban' | null } {
  const folded = foldName(query.slice(0, 100));
  if (ruralWord.test(folded)) return { name: folded.replace(ruralWord, ''), kind: 'rural' };
  if (urbanWord.test(folded)) return { name: folded.replace(urbanWord, ''), kind: 'urban' };
  return { name: folded, kind: null };
}

/** All names a district goes by: in full, without its river or region, without its kind. */
function formsOf(name: string): string[] {
  const full = foldName(name);
  const bare = foldName(name.replace(/\(.*\)/, ''));
  const short = bare.replace(/ (an der|am|in der|im) .*$/, '');
  const withoutKind = full.replace(regionWord, '');
  return [...new Set([full, bare, short, withoutKind])];
}

function qualityOf(name: string, forms: string[]): MatchQuality | null {
  if (forms.includes(name)) return 'exact';
  if (name.length < 2) return null;
  if (forms.some((form) => form.startsWith(name))) return 'prefix';
  if (forms.some((form) => form.includes(` ${name}`))) return 'word';
  return forms.some((form) => isSimilar(name, form)) ? 'similar' : null;
}

/** Short names lie close together, so the shorter the name, the fewer errors are forgiven. */
function isSimilar(name: string, form: string): boolean {
  const allowed = name.length < 4 ? 0 : name.length < 10 ? 1 : 2;
  return Math.abs(name.length - form.length) <= allowed && editDistance(name, form) <= allowed;
}

/** "Landkreis Kassel" leaves out the city, unless there is only the city. */
function ofKind(matches: DistrictMatch[], kind: 'rural' | 'urban' | null): DistrictMatch[] {
  if (kind === null) return matches;
  const wanted = matches.filter(({ district }) => isRural(district.kind) === (kind === 'rural'));
  return wanted.length > 0 ? wanted : matches;
}

function ranked(matches: DistrictMatch[]): DistrictMatch[] {
  return order.flatMap((quality) => {
    const names = matches.filter((match) => match.quality === quality).map((match) => match.district);
    return sortedByName(names).map((district) => ({ district, quality }));
  });
}
