import { collectionRights, globalRights, type Row } from '@/access/rights';
import type { Actor } from '@/access/roles';
import { type Cms, openCms } from '../../helpers/cms';
import { demoPassword } from '../../helpers/environment';
import { type RestClient, signInWith, visit } from '../../helpers/rest';
import { type Site, startSite } from '../../helpers/site';
import { type Case, cases, type Subject } from './cases';
import type { Kind } from './expected';
import { globalCases } from './globalCases';
import { type Asker, makeAccount, makeSubject } from './subjects';

const actors: Actor[] = ['visitor', 'member', 'editor', 'admin'];
type Person = Asker & { client: RestClient };

/** Sets the scene and looks behind it; the requests themselves go to the started site. */
let cms: Cms;
let site: Site;
let people: Person[];
let tried = 0;

beforeAll(async () => {
  cms = await openCms();
  site = await startSite({ databaseUrl: cms.databaseUrl, dataDir: cms.dataDir });
  people = await Promise.all(actors.map(newPerson));
});
afterAll(async () => {
  process.stdout.write(`Rights: ${tried} combinations tried.\n`);
  await site.stop();
  await cms.close();
});

async function newPerson(actor: Actor): Promise<Person> {
  if (actor === 'visitor') return { actor, client: visit(site) };
  // The walk signs in more often than anybody outside may.
  await cms.query('DELETE FROM throttle');
  const id = await makeAccount(cms, actor);
  const { email } = await cms.payload.findByID({ collection: 'users', id, overrideAccess: true });
  return { actor, id, client: await signInWith(site, { email, password: demoPassword }) };
}

async function renewMember(): Promise<void> {
  people = await Promise.all(
    people.map((person) => (person.actor === 'member' ? newPerson('member') : person)),
  );
}

const slugs = Object.keys(collectionRights);
/** Collections whose documents belong to an account, or to an association. */
const ofAccounts = ['users', 'payload-locked-documents', 'payload-preferences'];
const ofAssociations = ['member-associations', 'media', 'reviews'];
const member = () => people.find(({ actor }) => actor === 'member') as Person;

test('every collection and global has a row in the table', () => {
  const { collections, globals } = cms.payload.config;
  const names = collections.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(names));
  expect(Object.keys(globalRights).sort()).toEqual(globals.map(({ slug }) => slug).sort());
});

test("nothing keeps Payload's default right, which is any account", async () => {
  const req = { user: { id: 0, role: 'visitor' } } as never;
  const open: string[] = [];
  const { collections, globals } = cms.payload.config;
  for (const { slug, access } of [...collections, ...globals]) {
    for (const [operation, rule] of Object.entries(access)) {
      if (operation === 'read' || operation === 'admin') continue;
      if ((await rule({ req })) !== false) open.push(`${slug}: ${operation}`);
    }
  }
  expect(open).toEqual([]);
});

test('the table says what was agreed', () => {
  const row = (slug: string, actor: Actor) => collectionRights[slug]?.[actor] as Row;
  const none = { create: 'none', update: 'none', delete: 'none', readVersions: 'none', unlock: 'none' };
  for (const slug of slugs) {
    expect(row(slug, 'visitor')).toMatchObject(none);
    expect(row(slug, 'member').delete).toMatch(/none|self/);
    expect(row(slug, 'member').create).toBe(slug === 'media' ? 'all' : 'none');
    expect(row(slug, 'member').update).toMatch(/none|own|ownDraft|self/);
  }
  expect(row('member-associations', 'member').update).toBe('ownDraft');
  expect(slugs.filter((slug) => row(slug, 'visitor').read !== 'none').sort()).toEqual(
    ['media', 'member-associations', 'pages', 'partners', 'topics'].sort(),
  );
  expect(actors.filter((actor) => row('users', actor).unlock !== 'none')).toEqual(['admin']);
});

const present = () => new Set(cms.payload.config.collections.map(({ slug }) => slug));

describe.each(slugs)('%s', (slug) => {
  const relevant = () => cases.filter((one) => fits(one, slug));

  test.each(kindsOf(slug))('$state, $whose', async (kind) => {
    if (!present().has(slug as 'pages')) return expectAbsence(slug);
    const wrong: string[] = [];
    // What is refused leaves no trace, so one document serves until somebody may change it.
    let shared: Subject | undefined;
    const isPersonal = kind.whose === 'own' && ofAccounts.includes(slug);
    for (const one of relevant()) {
      if (one.states && !one.states.includes(kind.state)) continue;
      for (const person of people) {
        const expected = isAllowed(one, slug, kind, person.actor);
        const asker = slug === 'users' && isPersonal && one.changes ? await newPerson(person.actor) : person;
        if (isPersonal) shared = undefined;
        shared ??= await makeSubject(cms, slug, kind, isPersonal ? asker : member());
        const fault = await attempt(one, shared, asker, expected);
        if (fault) wrong.push(`${person.actor}, ${one.name}: ${fault}`);
        if (expected && one.changes) shared = undefined;
        // Accounts end with their association: whoever lost it comes back with a new account.
        if (expected && one.changes && slug === 'member-associations' && kind.whose === 'own')
          await renewMember();
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('only an admin unlocks accounts', async () => {
  const id = await makeAccount(cms, 'member');
  const { email } = await cms.payload.findByID({ collection: 'users', id, overrideAccess: true });
  for (const { actor, client } of people) {
    await cms.query("UPDATE users SET lock_until = now() + interval '1 hour' WHERE id = $1", [id]);
    const { status } = await client.post('/api/users/unlock', { email });
    const [row] = await cms.query('SELECT lock_until FROM users WHERE id = $1', [id]);
    const may = collectionRights.users?.[actor].unlock === 'all';
    expect({ actor, opened: status === 200 && row?.lock_until === null }).toEqual({ actor, opened: may });
    tried += 1;
  }
});

describe.each(Object.keys(globalRights))('global %s', (slug) => {
  test.each(globalCases)('$name', async (one) => {
    for (const { actor, client } of people) {
      const subject = await subjectOf(slug);
      const before = await globalNow(slug);
      const { status } = await one.send(client, subject);
      const may = globalRights[slug]?.[actor][one.right] === 'all';
      expect({ actor, worked: status < 300 }).toEqual({ actor, worked: may });
      expect(status).toBeLessThan(500);
      if (!may) expect(await globalNow(slug)).toEqual(before);
      tried += 1;
    }
  });
});

/** A row may stand ready for a collection that only comes with a later setting. */
async function expectAbsence(slug: string): Promise<void> {
  for (const { client } of people) {
    expect((await client.get(`/api/${slug}`)).status).toBe(404);
    tried += 1;
  }
}

const globalNow = (slug: string) =>
  cms.payload.findGlobal({ slug: slug as 'office', depth: 0, overrideAccess: true });

async function subjectOf(slug: string) {
  const found = await globalNow(slug);
  const {
    id: _,
    globalType: __,
    createdAt: ___,
    updatedAt: ____,
    ...body
  } = { ...found } as Record<string, unknown>;
  await cms.payload.updateGlobal({ slug: slug as 'office', data: body, overrideAccess: true });
  const { docs } = await cms.payload.findGlobalVersions({
    slug: slug as 'office',
    limit: 1,
    overrideAccess: true,
  });
  return { slug, body, version: String(docs[0]?.id) };
}

/** Sends the request and says in what the outcome differs from the table, or nothing. */
async function attempt(one: Case, subject: Subject, asker: Person, expected: boolean) {
  tried += 1;
  // Reading changes nothing, and what is allowed may.
  const watched = Boolean(one.changes) && !expected;
  const before = watched && (await documentNow(subject));
  const answer = await one.send(asker.client, subject);
  const worked = answer.status < 300 && (one.worked?.(answer, subject) ?? true);
  if (worked !== expected) {
    const said = JSON.stringify(answer.json).slice(0, 200);
    return `${expected ? 'refused' : 'allowed'} with ${answer.status} ${said}`;
  }
  // Payload says 501 where a collection has no addresses, and trips over deleting a preference that is not there.
  const isOdd = answer.status === 501 || subject.slug === 'payload-preferences';
  if (answer.status >= 500 && !isOdd) return `answered ${answer.status}`;
  if (watched && (await documentNow(subject)) !== before) return 'refused, and yet the document changed';
  return undefined;
}

async function documentNow({ slug, id }: Subject): Promise<string> {
  const { db, collections } = cms.payload;
  const collection = slug as 'pages';
  const document = await db.findOne({ collection, where: { id: { equals: id } } });
  const versions =
    collections[collection].config.versions &&
    (await db.countVersions({ collection, where: { parent: { equals: id } } }));
  return JSON.stringify({ document, versions });
}

function isAllowed(one: Case, slug: string, kind: Kind, actor: Actor): boolean {
  const row = collectionRights[slug]?.[actor] as Row;
  const isPublic = kind.state === 'published' || kind.state === 'changed';
  if (one.isPublicClosed && isPublic && cms.payload.collections[slug as 'pages'].config.trash) return false;
  // Only members have something of their own; for everybody else it is one more document.
  const own = kind.whose === 'own' && !(actor === 'visitor');
  return one.asks(row, { ...kind, whose: kind.whose === 'own' && !own ? 'foreign' : kind.whose });
}

function fits({ needs }: Case, slug: string): boolean {
  const { disableBulkEdit, disableDuplicate, trash, versions } =
    cms.payload.collections[slug as 'pages'].config;
  if (needs === 'bin') return Boolean(trash);
  if (needs === 'drafts' || needs === 'versions') return Boolean(versions);
  if (needs === 'bulk') return !disableBulkEdit;
  if (needs === 'duplicate') return !disableDuplicate;
  // Its addresses take what follows for the name of a preference.
  if (needs === 'count') return slug !== 'payload-preferences';
  return true;
}

/** Drafts and the bin exist for what is written, ownership for what belongs to somebody. */
function kindsOf(slug: string): Kind[] {
  const written = ['pages', 'topics', 'partners', 'member-associations'].includes(slug);
  const states: Kind['state'][] = written ? ['draft', 'published', 'changed', 'binned'] : ['published'];
  const owned = [...ofAccounts, ...ofAssociations].includes(slug);
  const whose: Kind['whose'][] = owned ? ['own', 'foreign'] : ['foreign'];
  if (slug === 'users') whose.push('ofMember');
  return states.flatMap((state) => whose.map((one) => ({ state, whose: one })));
}
