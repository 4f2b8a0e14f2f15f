import { type District, districts } from '@/districts/districts';
import { isRural } from '@/districts/districtsOfMember';
import { stateName } from '@/fields/states';
import type { MemberAssociation } from '@/payload-types';
import { documentPath } from '@/publishing/documentPath';
import { entryOf, filled, type SearchEntry } from '../entry';
import { contentText, filesIn, ids } from './contentText';

/** "Kreis Unna", "Stadt Münster", but "Hochtaunuskreis". */
function fullName({ kind, name }: District): string {
  if (/kreis|region/i.test(name)) return name;
  return `${isRural(kind) ? kind : 'Stadt'} ${name}`;
}

const districtsOf = ({ mapArea }: MemberAssociation) =>
  districts.filter(({ members }) => mapArea && members.includes(mapArea));

export function memberEntries(member: MemberAssociation): SearchEntry[] {
  const address = documentPath('member-associations', member);
  if (!address) return [];
  const own = districtsOf(member);
  const { address: post, contacts, coverage, founded, head, legalBasis, legalForm, seat } = member;
  return [
    entryOf({
      title: member.name,
      address,
      context: stateName(member.state),
      names: filled(
        member.shortName,
        seat?.city,
        ...own.flatMap((district) => [
          district.name,
          fullName(district),
          district.name.replace(/ \(.*\)/, ''),
        ]),
        ...(member.regierungsbezirke ?? []),
      ),
      lead: [
        ...filled(member.lead),
        ...(member.tasks ?? []).map(({ text }) => `Aufgaben: ${text}`),
        ...own.map((district) => `Gebiet: ${fullName(district)}`),
      ],
      text: [
        ...filled(coverage && `Wo zuständig: ${coverage}`),
        ...contentText(member.description),
        ...filled([post?.street, post?.postalCode, post?.city].filter(Boolean).join(', ')),
        ...(contacts ?? []).flatMap((contact) =>
          filled([contact.function, contact.name].filter(Boolean).join(': ')),
        ),
        ...filled(legalForm, legalBasis, founded && `Gegründet: ${founded}`),
        ...filled(head?.title && `Leitung: ${[head.title, head.name].filter(Boolean).join(', ')}`),
        ...(member.organs ?? []).map(({ name }) => `Organe: ${name}`),
        ...(member.links ?? []).map(({ label }) => label),
      ],
      files: [...ids(member.documents), ...filesIn(member.description)],
    }),
  ];
}
