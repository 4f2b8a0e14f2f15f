import { partnerKinds } from '@/collections/Partners/kinds';
import type { PartnerView } from '@/components/templates/views';
import type { Partner } from '@/payload-types';
import { asVisitor, cms, oncePerRequest } from './cms';
import { easyTitle, partnerPath } from './paths';
import { known } from './relations';

/** Released partners by kind, then A to Z. */
export const listPartners = oncePerRequest(async () => {
  const payload = await cms();
  const { docs } = await payload.find({
    collection: 'partners',
    ...asVisitor,
    select: {
      name: true,
      abbreviation: true,
      slug: true,
      kind: true,
      summary: true,
      website: true,
      founded: true,
      seat: true,
      easy: easyTitle,
      updatedAt: true,
    },
  });
  const place = (partner: { kind: string }) => partnerKinds.findIndex(({ value }) => value === partner.kind);
  return docs.sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'de'));
});

const kindLabel = (kind: string) => partnerKinds.find(({ value }) => value === kind)?.label ?? '';

type PartnerFacts = Pick<
  Partner,
  'name' | 'abbreviation' | 'slug' | 'kind' | 'summary' | 'website' | 'founded' | 'seat'
>;

export function partnerView(partner: PartnerFacts): PartnerView {
  return {
    id: partner.slug,
    href: partnerPath(partner.slug),
    name: partner.name,
    abbreviation: known(partner.abbreviation),
    kind: kindLabel(partner.kind),
    summary: partner.summary,
    website: known(partner.website),
    founded: known(partner.founded),
    seat: known(partner.seat),
  };
}

/** Partners under the names of their kinds, in the order of the kinds. */
export function byKind(partners: PartnerFacts[]) {
  return partnerKinds
    .map(({ value, plural }) => ({
      kind: plural,
      partners: partners.filter(({ kind }) => kind === value).map(partnerView),
    }))
    .filter(({ partners: some }) => some.length > 0);
}
