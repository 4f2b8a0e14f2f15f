import type { ExplanationName } from '@/fields/explanationParts';

/** Seed data: field names as in the collections. Rich text is Markdown, relations are slugs. Unknown stays absent. */
type SeedStatus = 'draft' | 'published';

type StateCode = 'BW' | 'BY' | 'HE' | 'MV' | 'NI' | 'NW' | 'RP' | 'SN';

export type MemberSlug =
  | 'kvjs'
  | 'bezirk-oberbayern'
  | 'bezirk-niederbayern'
  | 'bezirk-oberpfalz'
  | 'bezirk-oberfranken'
  | 'bezirk-mittelfranken'
  | 'bezirk-unterfranken'
  | 'bezirk-schwaben'
  | 'bayerischer-bezirketag'
  | 'lwv-hessen'
  | 'ksv-mv'
  | 'ostfriesische-landschaft'
  | 'lvr'
  | 'lwl'
  | 'rvr'
  | 'landesverband-lippe'
  | 'bezirksverband-pfalz'
  | 'ksv-sachsen';

export type TopicSlug =
  | 'eingliederungshilfe'
  | 'pflege'
  | 'psychiatrie'
  | 'jugend'
  | 'schule'
  | 'kultur'
  | 'inklusion'
  | 'massregelvollzug'
  | 'arbeit'
  | 'entschaedigung'
  | 'finanzen'
  | 'europa'
  | 'region';

type PartnerSlug =
  | 'dlt'
  | 'dst'
  | 'dstgb'
  | 'bvkom'
  | 'bagues'
  | 'bih'
  | 'bag-lja'
  | 'bag-psychiatrie'
  | 'deutscher-verein';

/** A number with the words people need to judge it. `value` is a count of people or square kilometres. */
interface MeasuredSeed {
  value: number;
  /** As people read it: "31. Dezember 2018", "2025". */
  date?: string;
  source?: string;
}

interface TaskSeed {
  text: string;
  topic?: TopicSlug;
  /** "advises": the association supports the districts, which do the task themselves. */
  role: 'performs' | 'advises';
}

/** Parts of a text in Leichte Sprache; one sentence, point or line of an address per line. */
export type EasyBlockSeed =
  | {
      blockType: 'easyText';
      heading: string;
      sentences: string;
      drawing?: 'map' | 'levels' | 'outlines';
      link?: { label: string; url: string };
    }
  | { blockType: 'easyList'; heading: string; intro: string; items: string }
  | { blockType: 'easyAddress'; heading: string; intro: string; lines: string };

export interface EasySeed {
  title: string;
  lead: string;
  content: EasyBlockSeed[];
}

export type ExplanationsSeed = { title: string } & Record<ExplanationName, EasyBlockSeed[]>;

export interface MemberSeed {
  name: string;
  shortName?: string;
  slug: MemberSlug;
  state: StateCode;
  seat: { city: string; lat: number; lon: number };
  mapArea: MemberSlug;
  lead: string;
  legalForm: string;
  legalBasis: string;
  founded?: string;
  address?: { street?: string; postalCode?: string; city: string };
  website: string;
  population?: MeasuredSeed;
  area?: MeasuredSeed;
  districts: { total?: number; landkreise?: number; kreisfreieStaedte?: number; bezirke?: number };
  coverage: string;
  regierungsbezirke: string[];
  tasks: TaskSeed[];
  head: { title: string };
  organs: { name: string }[];
  /** Markdown. */
  description?: string;
  /** Seen by staff only. */
  internalNote: string;
  status: SeedStatus;
}

export interface TopicSeed {
  title: string;
  slug: TopicSlug;
  summary: string;
  layout: BlockSeed[];
  order: number;
  sharedGoal: boolean;
  members: MemberSlug[];
  partners: PartnerSlug[];
  legalBases: { state?: StateCode; text: string; url?: string }[];
  meetings: { label: string }[];
  easy?: EasySeed;
  internalNote: string;
  status: SeedStatus;
}

type PartnerKind =
  | 'kommunaler-spitzenverband'
  | 'facharbeitsgemeinschaft'
  | 'fachorganisation'
  | 'dachzusammenschluss';

export interface PartnerSeed {
  name: string;
  abbreviation?: string;
  slug: PartnerSlug;
  kind: PartnerKind;
  website?: string;
  summary: string;
  /** Markdown. */
  text?: string;
  seat?: string;
  founded?: string;
  topics: TopicSlug[];
  internalNote: string;
  status: SeedStatus;
}

type FixedPage = 'home' | 'ueber-uns' | 'impressum' | 'datenschutz' | 'barrierefreiheit' | 'kontakt';

export interface PageSeed {
  title: string;
  slug: string;
  path: string;
  fixed?: FixedPage;
  lead: string;
  layout: BlockSeed[];
  easy?: EasySeed;
  seo: { title?: string; description: string };
  status: SeedStatus;
}

export type BlockSeed =
  | { blockType: 'text'; content: string }
  | {
      blockType: 'facts';
      heading?: string;
      variant: 'table' | 'band';
      items: { label: string; value: string; note?: string }[];
    }
  | { blockType: 'faq'; heading: string; items: { question: string; answer: string }[] }
  | { blockType: 'cta'; heading: string; text: string; label: string; url: string }
  | { blockType: 'members'; heading: string; intro?: string; variant: 'tiles' | 'list' | 'map' }
  | { blockType: 'topics' | 'partners'; heading: string; intro?: string }
  | {
      blockType: 'levels';
      heading: string;
      subheading: string;
      content: string;
      label: string;
      url: string;
      rows: { name: string; text: string; highlighted: boolean }[];
    }
  | { blockType: 'statements'; heading: string; intro?: string; items: { title: string; text: string }[] };

export interface NavigationItemSeed {
  label: string;
  link: string;
}

export interface NavigationGroupSeed {
  title: string;
  items: NavigationItemSeed[];
}

export interface OfficeSeed {
  name: string;
  host: string;
  street: string;
  postalCode: string;
  city: string;
}
