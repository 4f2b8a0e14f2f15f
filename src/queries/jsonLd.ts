import { searchPath } from '@/components/templates/paths';
import { stateName } from '@/fields/states';
import type { LinkItem } from '@/lib/linkItem';
import type { MemberAssociation } from '@/payload-types';
import { absolute } from './metadata';
import { memberPath } from './paths';

const organisation = {
  '@type': 'Organization',
  name: 'Bundesarbeitsgemeinschaft der Höheren Kommunalverbände',
  alternateName: 'BAG HKV',
  foundingDate: '1964',
};

export function siteJsonLd() {
  const url = absolute('/');
  return {
    '@graph': [
      {
        '@type': 'WebSite',
        name: 'BAG HKV',
        url,
        inLanguage: 'de',
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${absolute(searchPath)}?wort={words}` },
          'query-input': 'required name=words',
        },
      },
      { ...organisation, url },
    ],
  };
}

/** The way to a page, Start first, the page itself last. */
export function breadcrumbJsonLd(trail: readonly LinkItem[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href),
    })),
  };
}

/** What is known of a member, in the words of schema.org. Unknown stays out. */
export function memberJsonLd(member: MemberAssociation) {
  const { address } = member;
  return {
    '@type': 'GovernmentOrganization',
    name: member.name,
    alternateName: member.shortName || undefined,
    description: member.lead || undefined,
    url: member.website || undefined,
    mainEntityOfPage: absolute(memberPath(member.slug)),
    foundingDate: member.founded && /^\d{4}$/.test(member.founded) ? member.founded : undefined,
    telephone: member.phone || undefined,
    email: member.email || undefined,
    address: address?.city
      ? {
          '@type': 'PostalAddress',
          streetAddress: address.street || undefined,
          postalCode: address.postalCode || undefined,
          addressLocality: address.city,
          addressRegion: stateName(member.state),
          addressCountry: 'DE',
        }
      : undefined,
    areaServed: member.coverage || stateName(member.state),
    memberOf: { ...organisation, url: absolute('/') },
  };
}
