import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import type { Actor } from '@/access/roles';
import type { Cms } from '../../helpers/cms';
import { demoPassword } from '../../helpers/environment';
import type { Subject } from './cases';
import type { Kind } from './expected';

type Json = Record<string, unknown>;

/** Account ids of whoever asks; a member also has an association. */
export type Asker = { actor: Actor; id?: number };

let counter = 0;
const next = () => `pruefung-${++counter}`;
const now = () => new Date().toISOString();

const content: Record<string, () => Json> = {
  pages: () => ({ title: 'Prüfseite', slug: next(), lead: 'Vorher' }),
  topics: () => ({ title: 'Prüfthema', slug: next(), summary: 'Vorher' }),
  partners: () => ({ name: 'Prüfpartner', slug: next(), summary: 'Vorher', kind: 'fachorganisation' }),
  'member-associations': () => ({ name: 'Prüfverband', slug: next(), state: 'NW', lead: 'Vorher' }),
};
const fieldOfText: Record<string, string> = {
  pages: 'lead',
  topics: 'summary',
  partners: 'summary',
  'member-associations': 'lead',
};

/** Makes one document of a collection in a state, belonging to the asker or not. */
export async function makeSubject(cms: Cms, slug: string, kind: Kind, asker: Asker): Promise<Subject> {
  if (slug in content) return makeContent(cms, slug, kind, asker);
  const make = makers[slug];
  if (!make) throw new Error(`The rights test has no example for the collection "${slug}".`);
  return make(cms, kind, asker);
}

async function makeContent(cms: Cms, slug: string, { state, whose }: Kind, { id: account }: Asker) {
  const collection = slug as 'pages';
  const text = String(fieldOfText[slug]);
  const base = { collection, overrideAccess: true, depth: 0 } as const;
  const draft = state === 'draft';
  const { id } = await cms.payload.create({
    ...base,
    draft,
    data: { ...content[slug]?.(), _status: draft ? 'draft' : 'published' } as never,
  });
  if (state === 'changed') {
    await cms.payload.update({ ...base, id, draft: true, data: { [text]: 'Unveröffentlicht' } });
  }
  if (state === 'binned') {
    await cms.payload.update({ ...base, id, data: { deletedAt: now() } });
  }
  const { docs } = await cms.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  if (slug === 'member-associations' && whose === 'own' && account) await giveAssociation(cms, account, id);
  return {
    slug,
    id,
    version: docs[0]?.id,
    body: async () => ({ ...content[slug]?.(), _status: 'published' }),
    change: { [text]: 'Nachher' },
    newest: state === 'changed' ? { [text]: 'Unveröffentlicht' } : {},
  };
}

/** Straight into the table, because a change of association ends the sessions; staff have none. */
async function giveAssociation(cms: Cms, account: number, association: unknown): Promise<void> {
  await cms.query("UPDATE users SET member_association_id = $1 WHERE id = $2 AND role = 'member'", [
    association,
    account,
  ]);
}

async function smallPicture(): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#004b87' } })
    .png()
    .toBuffer();
}

const makers: Record<string, (cms: Cms, kind: Kind, asker: Asker) => Promise<Subject>> = {
  media: async (cms, { whose }, { id: account }) => {
    const [own] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
    const [other] = await cms.query("SELECT id FROM members WHERE slug = 'lwv-hessen'");
    if (whose === 'own' && account) await giveAssociation(cms, account, own?.id);
    const owner = Number(whose === 'own' ? own?.id : other?.id);
    const data = await smallPicture();
    const { id } = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Eine blaue Fläche', owner },
      file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
      overrideAccess: true,
    });
    return {
      slug: 'media',
      id,
      change: { credit: 'Nachher' },
      newest: {},
      body: async () => {
        const form = new FormData();
        form.set('file', new File([new Uint8Array(data)], 'a.png', { type: 'image/png' }));
        form.set('_payload', JSON.stringify({ alt: 'Eine blaue Fläche' }));
        return form;
      },
    };
  },

  users: async (cms, { whose }, { id: self }) => {
    const id =
      whose === 'own' && self ? self : await makeAccount(cms, whose === 'ofMember' ? 'member' : 'editor');
    const [association] = await cms.query('SELECT id FROM members LIMIT 1');
    return {
      slug: 'users',
      id,
      change: { name: 'Nachher' },
      newest: {},
      body: async () => ({
        name: 'Vorher',
        email: `${next()}@bag-hkv.test`,
        password: demoPassword,
        role: 'member',
        memberAssociation: association?.id,
      }),
    };
  },

  'payload-locked-documents': async (cms, { whose }, { id: self }) => {
    const user = whose === 'own' && self ? self : await makeAccount(cms, 'editor');
    const data = { globalSlug: 'office', user: { relationTo: 'users' as const, value: user } };
    const { id } = await cms.payload.create({
      collection: 'payload-locked-documents',
      data,
      overrideAccess: true,
    });
    const change = { globalSlug: 'site-notice' };
    return { slug: 'payload-locked-documents', id, change, newest: {}, body: async () => data };
  },

  'payload-preferences': async (cms, { whose }, { id: self }) => {
    const user = whose === 'own' && self ? self : await makeAccount(cms, 'editor');
    const key = next();
    const data = { key, value: { text: 'Vorher' } };
    const { id } = await cms.payload.db.create({
      collection: 'payload-preferences',
      data: { ...data, user: { relationTo: 'users', value: user } },
    });
    const change = { value: { text: 'Nachher' } };
    return { slug: 'payload-preferences', id, key, change, newest: {}, body: async () => data };
  },

  reviews: async (cms, { whose }, { id: account }) => {
    const [own] = await cms.query("SELECT id FROM members WHERE slug = 'lwl'");
    const [other] = await cms.query("SELECT id FROM members WHERE slug = 'lwv-hessen'");
    if (whose === 'own' && account) await giveAssociation(cms, account, own?.id);
    const association = Number(whose === 'own' ? own?.id : other?.id);
    return makeRow(cms, 'reviews', {
      title: 'Vorher',
      document: { relationTo: 'member-associations', value: association },
      association,
      version: '1',
      state: 'withdrawn',
      handedInAt: now(),
    });
  },
  redirects: async (cms) => {
    const [topic] = await cms.query("SELECT id FROM topics WHERE _status = 'published' LIMIT 1");
    const body = () => ({
      from: `/${next()}`,
      document: { relationTo: 'topics', value: topic?.id },
      reason: 'Vorher',
    });
    const data = { ...body(), kind: 'redirect', madeBy: 'person' };
    const { id } = await cms.payload.db.create({ collection: 'redirects', data });
    return { slug: 'redirects', id, change: { reason: 'Nachher' }, newest: {}, body: async () => body() };
  },
  schedules: async (cms) => {
    const [topic] = await cms.query('SELECT id FROM topics LIMIT 1');
    return makeRow(cms, 'schedules', {
      title: 'Vorher',
      document: { relationTo: 'topics', value: topic?.id },
      action: 'publish',
      at: '2099-01-01T00:00:00.000Z',
      state: 'planned',
    });
  },
  activity: (cms) => makeRow(cms, 'activity', { at: now(), whoName: 'Vorher', action: 'signedIn' }),
  links: (cms) => makeRow(cms, 'links', { address: next(), state: 'ok' }),
  messages: async (cms) => ({
    ...(await makeRow(cms, 'messages', {
      title: 'Vorher',
      text: 'Vorher',
      kind: 'barrier',
      state: 'new',
      receivedAt: now(),
      firstAnswerDue: now(),
      answerDue: now(),
      deleteOn: now(),
      sentKey: next(),
    })),
    change: { internalNote: 'Nachher' },
  }),
  synonyms: async (cms) => {
    const body = () => ({ word: next(), means: ['Vorher'] });
    const { id } = await cms.payload.create({ collection: 'synonyms', data: body(), overrideAccess: true });
    return { slug: 'synonyms', id, change: { means: ['Nachher'] }, newest: {}, body: async () => body() };
  },
  'search-misses': (cms) => makeRow(cms, 'search-misses', { words: next(), day: now(), count: 1 }),
  mails: (cms) =>
    makeRow(cms, 'mails', { to: 'a@bag-hkv.test', subject: 'Vorher', state: 'sent', attempts: 1 }),
  'job-runs': (cms) =>
    makeRow(cms, 'job-runs', { name: 'Vorher', startedAt: now(), finishedAt: now(), ok: true }),
  'account-links': (cms) =>
    makeRow(cms, 'account-links', {
      tokenHash: next(),
      purpose: 'invitation',
      expiresAt: now(),
    }),
  'preview-links': (cms) =>
    makeRow(cms, 'preview-links', { tokenHash: next(), document: 'topics/1', expiresAt: now() }),
  'second-factors': (cms) =>
    makeRow(cms, 'second-factors', { secret: 'Vorher', lastStep: 0, recoveryCodes: [] }),
  throttle: (cms) => makeRow(cms, 'throttle', { key: next(), count: 1, until: now() }),
  'payload-kv': (cms) => makeRow(cms, 'payload-kv', { key: next(), data: {} }),
  'payload-migrations': (cms) => makeRow(cms, 'payload-migrations', { name: next(), batch: 1 }),
};

async function makeRow(cms: Cms, slug: string, data: Json): Promise<Subject> {
  const { id } = await cms.payload.db.create({ collection: slug as CollectionSlug, data });
  return { slug, id, change: data, newest: {}, body: async () => data };
}

/** Makes another account of a role. */
export async function makeAccount(cms: Cms, role: Exclude<Actor, 'visitor'>): Promise<number> {
  const [association] = await cms.query('SELECT id FROM members LIMIT 1');
  const { id } = await cms.payload.create({
    collection: 'users',
    data: {
      name: 'Vorher',
      email: `${next()}@bag-hkv.test`,
      password: demoPassword,
      role,
      memberAssociation: role === 'member' ? Number(association?.id) : undefined,
    },
    overrideAccess: true,
  });
  return id;
}
