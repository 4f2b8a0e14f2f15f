import type { LinkItem } from '@/lib/linkItem';

// What templates are told about the things they show. Queries fill these in; no template knows the CMS.

/** One member as lists, tiles and maps name it. Lists arrive in the order of `name`, A to Z. */
export interface MemberRef {
  id: string;
  href: string;
  name: string;
  /** Short form for narrow places: "LWL", but "Bezirk Schwaben". */
  label: string;
  /** Name of the Land. */
  state: string;
}

export interface ContactView {
  function: string;
  name?: string;
  email?: string;
  phone?: string;
}

export interface DistrictRef {
  name: string;
  kind: string;
}

export interface TopicRef extends LinkItem {
  id: string;
}

/** One topic as cards and rows show it. */
export interface TopicSummary extends TopicRef {
  summary: string;
  /** A goal all members share: no counts, because none would be true. */
  sharedGoal: boolean;
  performs: MemberRef[];
  advises: MemberRef[];
}

export interface PartnerView {
  id: string;
  href: string;
  name: string;
  abbreviation?: string;
  kind: string;
  summary: string;
  website?: string;
  founded?: string;
  seat?: string;
}
