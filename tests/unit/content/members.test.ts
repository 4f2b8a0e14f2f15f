import { members } from '@/content/members';
import type { MemberSlug } from '@/content/types';
import { districts } from '@/districts/districts';
import { districtsOfMember, isRural } from '@/districts/districtsOfMember';
import { splitSentences } from '@/quality/readability';

const bySlug = (slug: MemberSlug) => {
  const member = members.find((candidate) => candidate.slug === slug);
  if (!member) throw new Error(`No member ${slug}`);
  return member;
};

/** Everything but the note for staff. */
const publicText = (slug: MemberSlug) => JSON.stringify({ ...bySlug(slug), internalNote: undefined });

const topicsOf = (slug: MemberSlug) => bySlug(slug).tasks.map(({ topic }) => topic);

test('eighteen associations from eight states, each with its own address', () => {
  expect(members).toHaveLength(18);
  expect(new Set(members.map(({ slug }) => slug)).size).toBe(18);
  expect(new Set(members.map(({ state }) => state)).size).toBe(8);
  expect(members.every(({ status }) => status === 'published')).toBe(true);
});

test.each(members.map(({ slug }) => slug))(
  '%s says what is attested and nothing in place of what is not',
  (slug) => {
    expect(publicText(slug)).not.toMatch(
      /null|undefined|TODO|unbelegt|nicht belegt|bitte ergänzen|recherchiert|""/i,
    );
    expect(bySlug(slug).website).toMatch(/^https:\/\/www\./);
    expect(bySlug(slug).tasks.length).toBeGreaterThan(0);
    expect(bySlug(slug).internalNote).toMatch(
      /^Bitte prüfen oder ergänzen:\n- .+\n\nQuellen der Angaben:\n- /s,
    );
  },
);

test.each(members.map(({ slug }) => slug))('%s is introduced in two sentences', (slug) => {
  expect(splitSentences(bySlug(slug).lead)).toHaveLength(2);
  expect(bySlug(slug).lead.length).toBeLessThanOrEqual(300);
});

test.each(members.filter(({ districts: { bezirke } }) => !bezirke).map(({ slug }) => slug))(
  '%s counts the districts that the list of districts gives it',
  (slug) => {
    const own = districtsOfMember(slug);
    const rural = own.filter(({ kind }) => isRural(kind)).length;
    expect(bySlug(slug).districts).toEqual({
      total: own.length,
      landkreise: rural,
      kreisfreieStaedte: own.length - rural,
    });
  },
);

test('every district belongs to a known association of its own state', () => {
  const strangers = districts.flatMap(({ members: responsible, stateCode }) =>
    responsible.filter(
      (slug) => !members.some((member) => member.slug === slug && member.state === stateCode),
    ),
  );
  expect(strangers).toEqual([]);
  expect(districts).toHaveLength(260);
  expect(new Set(districts.map(({ key }) => key)).size).toBe(260);
});

test('the Bezirketag claims no area, inhabitants or districts of its own', () => {
  expect(bySlug('bayerischer-bezirketag')).not.toHaveProperty('area');
  expect(bySlug('bayerischer-bezirketag')).not.toHaveProperty('population');
  expect(bySlug('bayerischer-bezirketag').districts).toEqual({ bezirke: 7 });
});

test('only the two associations that advise the districts are said to advise', () => {
  const advising = members.filter(({ tasks }) => tasks.some(({ role }) => role === 'advises'));
  expect(advising.map(({ slug }) => slug)).toEqual(['kvjs', 'ksv-mv']);
});

test('weak ties to topics stay out', () => {
  expect(topicsOf('bezirk-oberfranken')).not.toContain('jugend');
  expect(topicsOf('bezirksverband-pfalz')).not.toContain('jugend');
  expect(topicsOf('bezirk-unterfranken')).not.toContain('schule');
  expect(topicsOf('bezirksverband-pfalz')).not.toContain('schule');
  expect(topicsOf('ostfriesische-landschaft')).not.toContain('schule');
});

test('KSV M-V no longer runs the Landesjugendamt, and staff can read why', () => {
  expect(publicText('ksv-mv')).not.toMatch(/Landesjugendamt/);
  expect(bySlug('ksv-mv').internalNote).toMatch(/Landesjugendamt: .*31\. Dezember 2025/);
});

test('what is not attested is absent', () => {
  const without = (field: 'founded' | 'address' | 'population' | 'shortName') =>
    members.filter((member) => member[field] === undefined).map(({ slug }) => slug);
  expect(without('founded')).toHaveLength(8);
  expect(without('address')).toEqual([
    'kvjs',
    'bezirk-oberpfalz',
    'bezirk-unterfranken',
    'bayerischer-bezirketag',
    'ksv-mv',
    'bezirksverband-pfalz',
    'ksv-sachsen',
  ]);
  expect(without('population')).toEqual(['bayerischer-bezirketag', 'landesverband-lippe']);
  expect(without('shortName')).toEqual(['bayerischer-bezirketag']);
});
