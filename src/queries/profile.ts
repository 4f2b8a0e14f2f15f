import type { ProfileView } from '@/components/templates/ProfilePage';
import { districts } from '@/districts/districts';
import { districtsOfMember } from '@/districts/districtsOfMember';
import type { RichTextContent } from '@/lib/lexicalTypes';
import type { MemberAssociation, Topic } from '@/payload-types';
import { asVisitor, cms, oncePerRequest } from './cms';
import { downloadItems, pictureView } from './media';
import { type ListedMember, listMembers, memberRef } from './members';
import { memberPath, neighbours, topicPath } from './paths';
import { idOf, known } from './relations';
import { withAddresses } from './richText';
import { listTopics } from './topics';

export interface Profile {
  member: Omit<ProfileView, 'description'> & { text?: RichTextContent };
  document: MemberAssociation;
  prev?: { label: string; href: string };
  next?: { label: string; href: string };
}

/** One released profile, or null. */
export const findProfile = oncePerRequest(async (slug: string): Promise<Profile | null> => {
  const payload = await cms();
  const [{ docs }] = await Promise.all([
    payload.find({
      collection: 'member-associations',
      ...asVisitor,
      depth: 1,
      limit: 1,
      where: { slug: { equals: slug } },
      joins: false,
      select: { easy: { content: false } },
      populate: { topics: { title: true, slug: true, _status: true } as never },
    }),
    // Asked for at the same time; they are remembered.
    listMembers(),
    listTopics(),
  ]);
  return docs[0] ? profileOf(docs[0] as MemberAssociation) : null;
});

/** A profile as its page shows it. */
export async function profileOf(document: MemberAssociation): Promise<Profile> {
  const [members, topics] = await Promise.all([listMembers(), listTopics()]);
  const link = (member: ListedMember) => ({ label: member.name, href: memberPath(member.slug) });
  return {
    member: profileView(document, members, topics),
    document,
    ...neighbours(members, document.slug, link),
  };
}

function profileView(
  document: MemberAssociation,
  members: ListedMember[],
  topics: Pick<Topic, 'id' | 'slug' | 'title' | 'sharedGoal'>[],
): Profile['member'] {
  const own = districtsOfMember(document.mapArea ?? '');
  const named = new Set((document.tasks ?? []).map(({ topic }) => idOf(topic)));
  return {
    ...memberRef(document),
    shortName: known(document.shortName),
    lead: known(document.lead),
    seat: known(document.seat?.city),
    figures: figuresOf(document),
    tasks: (document.tasks ?? []).map(({ text }) => text),
    coverage: known(document.coverage),
    districts: own.map(({ name, kind }) => ({ name, kind })),
    overlaps: overlapsOf(document.mapArea ?? '', members),
    text: withAddresses(document.description),
    organs: (document.organs ?? []).map(({ name }) => name),
    head: document.head?.title ? { title: document.head.title, name: known(document.head.name) } : undefined,
    legalForm: known(document.legalForm),
    legalBasis: known(document.legalBasis),
    topics: topics
      .filter((topic) => named.has(topic.id) || topic.sharedGoal)
      .map((topic) => ({ id: topic.slug, label: topic.title, href: topicPath(topic.slug) })),
    documents: downloadItems(document.documents),
    contacts: (document.contacts ?? []).map((contact) => ({
      function: contact.function,
      name: known(contact.name),
      email: known(contact.email),
      phone: known(contact.phone),
    })),
    address: addressOf(document.address),
    phone: known(document.phone),
    email: known(document.email),
    website: known(document.website),
    links: (document.links ?? []).map(({ label, url }) => ({ label, href: url })),
    checkedOn: known(document.checkedOn),
    logo: pictureView(document.logo),
    picture: pictureView(document.picture),
  };
}

function addressOf(address: MemberAssociation['address']): ProfileView['address'] {
  if (!address?.street && !address?.city) return undefined;
  return { street: known(address.street), postalCode: known(address.postalCode), city: known(address.city) };
}

function figuresOf({
  area,
  districts: counts,
  founded,
  population,
}: MemberAssociation): ProfileView['figures'] {
  const measured = (figure: { value?: number | null; date?: string | null } | undefined) =>
    figure?.value ? { value: figure.value, date: known(figure.date) } : undefined;
  return {
    founded: known(founded),
    area: measured(area),
    population: measured(population),
    bezirke: known(counts?.bezirke),
    districts: counts?.total ? { total: counts.total, kinds: kindsOf(counts) } : undefined,
  };
}

function kindsOf({
  kreisfreieStaedte,
  landkreise,
}: NonNullable<MemberAssociation['districts']>): string | undefined {
  const parts = [
    landkreise && `${landkreise} ${landkreise === 1 ? 'Kreis' : 'Kreise'}`,
    kreisfreieStaedte && `${kreisfreieStaedte} kreisfreie ${kreisfreieStaedte === 1 ? 'Stadt' : 'Städte'}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Members whose areas lie over this one's. An association of others, like the Bezirketag, overlaps by design. */
function overlapsOf(area: string, members: ListedMember[]) {
  const own = districts.filter((district) => district.members.includes(area));
  const others = new Set(own.flatMap((district) => district.members));
  return members
    .filter((member) => member.mapArea !== area && others.has(member.mapArea ?? ''))
    .map(memberRef);
}
