import type { MemberRow } from '@/components/templates/MemberRows';
import type { ProfileView } from '@/components/templates/ProfilePage';
import type { MemberTask, TopicView } from '@/components/templates/TopicPage';
import type { DistrictRef, PartnerView } from '@/components/templates/views';
import { members as memberSeeds } from '@/content/members';
import { partners as partnerSeeds } from '@/content/partners';
import { topics as topicSeeds } from '@/content/topics';
import type { MemberSeed, TopicSeed } from '@/content/types';
import { stateName } from '@/fields/states';

// View models as the queries would make them, from the first content of the site.

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'de');

const writtenOut = new Set(['OL', 'LVL']);

const toRow = ({ slug, name, shortName, state, seat, coverage }: MemberSeed): MemberRow => ({
  id: slug,
  href: `/mitgliedsverbaende/${slug}`,
  name,
  shortName,
  label: !shortName || writtenOut.has(shortName) || name.includes(shortName) ? name : shortName,
  state: stateName(state),
  seat: seat.city,
  coverage,
});

export const memberRows: MemberRow[] = memberSeeds.map(toRow).sort(byName);

const published = topicSeeds.filter(({ status }) => status === 'published');

const topicRef = ({ slug, title }: TopicSeed) => ({ id: slug, href: `/themen/${slug}`, label: title });

function doing(topic: string, role: 'performs' | 'advises'): MemberTask[] {
  return memberSeeds
    .map((seed) => ({
      ...toRow(seed),
      tasks: seed.tasks.filter((task) => task.topic === topic && task.role === role).map(({ text }) => text),
    }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort(byName);
}

export const topicViews: TopicView[] = published.map((seed) => ({
  ...topicRef(seed),
  summary: seed.summary,
  sharedGoal: seed.sharedGoal,
  performs: seed.sharedGoal
    ? memberRows.map((member) => ({ ...member, tasks: [] }))
    : doing(seed.slug, 'performs'),
  advises: seed.sharedGoal ? [] : doing(seed.slug, 'advises'),
  legalBases: seed.legalBases.map(({ state, text, url }) => ({
    state: state && stateName(state),
    text,
    url,
  })),
  meetings: seed.meetings.map(({ label }) => label),
  partners: [],
  otherTopics: published.filter((other) => other !== seed).map(topicRef),
  contacts: [],
  documents: [],
}));

export function topicView(id: string): TopicView {
  const found = topicViews.find((topic) => topic.id === id);
  if (!found) throw new Error(`no topic ${id}`);
  return found;
}

export function memberRow(id: string): MemberRow {
  const found = memberRows.find((member) => member.id === id);
  if (!found) throw new Error(`no member ${id}`);
  return found;
}

/** A profile as far as the first content goes; `districts` are not part of it. */
export function profileView(id: string, districts: DistrictRef[] = []): ProfileView {
  const seed = memberSeeds.find(({ slug }) => slug === id);
  if (!seed) throw new Error(`no member ${id}`);
  const topicIds = new Set(seed.tasks.map(({ topic }) => topic));
  return {
    ...memberRow(id),
    lead: seed.lead,
    figures: {
      founded: seed.founded,
      area: seed.area,
      population: seed.population,
      districts: seed.districts.total ? { total: seed.districts.total } : undefined,
      bezirke: seed.districts.bezirke,
    },
    tasks: seed.tasks.map(({ text }) => text),
    districts,
    overlaps: [],
    organs: seed.organs.map(({ name }) => name),
    head: seed.head,
    legalForm: seed.legalForm,
    legalBasis: seed.legalBasis,
    topics: published.filter(({ slug }) => topicIds.has(slug)).map(topicRef),
    documents: [],
    contacts: [],
    address: seed.address,
    website: seed.website,
    links: [],
  };
}

const kinds = {
  'kommunaler-spitzenverband': 'Kommunale Spitzenverbände',
  facharbeitsgemeinschaft: 'Facharbeitsgemeinschaften',
  fachorganisation: 'Fachorganisationen',
  dachzusammenschluss: 'Dachzusammenschlüsse',
};

export const partnerViews: PartnerView[] = partnerSeeds.map((seed) => ({
  id: seed.slug,
  href: `/partner/${seed.slug}`,
  name: seed.name,
  abbreviation: seed.abbreviation,
  kind: kinds[seed.kind],
  summary: seed.summary,
  website: seed.website,
  founded: seed.founded,
  seat: seed.seat,
}));

export const start = { label: 'Start', href: '/' };
