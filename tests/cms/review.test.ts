import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

interface Doc {
  id: number;
  lead: string;
  updatedAt: string;
  basedOn?: string;
  _status: string;
}
interface Failure {
  errors: { message: string }[];
}

let cms: Cms;
let lwl: RestClient;
let pfalz: RestClient;
let editor: RestClient;
let admin: RestClient;
let id: number;

const base = '/api/member-associations';

beforeAll(async () => {
  cms = await openCms();
  [lwl, pfalz, editor, admin] = [
    await signIn(cms, 'lwl'),
    await signIn(cms, 'pfalz'),
    await signIn(cms, 'editor'),
    await signIn(cms, 'admin'),
  ];
  const { json } = await visit(cms).get<{ docs: Doc[] }>(`${base}?where[slug][equals]=lwl&depth=0`);
  id = json.docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const publicLead = async () => (await visit(cms).get<Doc>(`${base}/${id}?depth=0`)).json.lead;
const draftOf = async (client: RestClient) =>
  (await client.get<Doc>(`${base}/${id}?draft=true&depth=0`)).json;
const save = (client: RestClient, lead: string) =>
  client.patch<Failure>(`${base}/${id}?draft=true&depth=0`, { lead });
const step = (client: RestClient, name: string, body: object = {}) =>
  client.post<Failure & { id: number; state: string }>(`${base}/${id}/${name}`, body);
const newest = async () => {
  const { json } = await editor.get<{ docs: { id: number }[] }>(
    `${base}/versions?where[parent][equals]=${id}&where[latest][equals]=true&depth=0`,
  );
  return String(json.docs[0]?.id);
};
const sentence = ({ json }: { json: Failure }) => json.errors[0]?.message;

async function handedIn(lead: string): Promise<string> {
  expect((await save(lwl, lead)).status).toBe(200);
  expect((await step(lwl, 'hand-in', { note: 'Bitte prüfen' })).status).toBe(200);
  return newest();
}

describe('handing in', () => {
  it('needs a change', async () => {
    const answer = await step(lwl, 'hand-in');
    expect([answer.status, sentence(answer)]).toEqual([
      409,
      'Es gibt noch keine Änderung, die wir prüfen könnten.',
    ]);
  });

  it('locks the profile for the association until it is withdrawn, and the public profile stays', async () => {
    const before = await publicLead();
    await handedIn('Neuer Satz.');
    expect((await save(lwl, 'Noch ein Satz.')).status).toBe(403);
    expect(sentence(await step(lwl, 'hand-in'))).toBe('Ihr Entwurf liegt schon bei der Geschäftsstelle.');
    expect((await step(lwl, 'withdraw')).status).toBe(200);
    expect((await save(lwl, 'Noch ein Satz.')).status).toBe(200);
    expect(await publicLead()).toBe(before);
  });

  it('is for the own profile only', async () => {
    expect((await step(pfalz, 'hand-in')).status).toBe(403);
    expect((await step(pfalz, 'withdraw')).status).toBe(403);
    expect((await step(visit(cms), 'hand-in')).status).toBe(401);
  });
});

/** What the log says last of a topic. */
const lastEntry = async (topic: number | undefined) =>
  (
    await cms.query(
      "SELECT action, note FROM activity WHERE content_type = 'topics' AND content_id = $1 ORDER BY id DESC LIMIT 1",
      [String(topic)],
    )
  )[0];

describe('deciding', () => {
  it('is for the office only', async () => {
    const seen = await handedIn('Satz zur Entscheidung.');
    expect((await step(lwl, 'release', { seen })).status).toBe(403);
    expect((await step(lwl, 'return', { reason: 'x' })).status).toBe(403);
    expect((await step(visit(cms), 'release', { seen })).status).toBe(401);
  });

  it('returns only with a reason', async () => {
    const answer = await step(editor, 'return', { reason: '  ' });
    expect(answer.status).toBe(400);
    expect(sentence(answer)).toBe(
      'Bitte schreiben Sie, was noch zu tun ist. Sonst weiß Profilpflege LWL nicht weiter.',
    );
    expect((await step(editor, 'return', { reason: 'Bitte kürzer.', markedFields: ['lead'] })).status).toBe(
      200,
    );
    expect((await save(lwl, 'Kurz.')).status).toBe(200);
  });

  it('publishes exactly what was seen', async () => {
    const seen = await handedIn('Das ist öffentlich.');
    expect((await step(editor, 'release', { seen })).status).toBe(200);
    expect(await publicLead()).toBe('Das ist öffentlich.');
  });

  it('happens once', async () => {
    const again = await step(admin, 'release', { seen: await newest() });
    expect(again.status).toBe(409);
    expect(sentence(again)).toMatch(/^Redaktion hat um \d\d:\d\d\sUhr freigegeben\.$/);
  });

  it('does not publish a newer draft that nobody has seen', async () => {
    const seen = await handedIn('Gesehen.');
    expect((await save(editor, 'Ungesehen, vom Büro.')).status).toBe(200);
    const answer = await step(admin, 'release', { seen });
    expect(answer.status).toBe(409);
    expect(sentence(answer)).toContain('Redaktion hat daran gespeichert');
    expect(await publicLead()).toBe('Das ist öffentlich.');
    expect((await step(admin, 'release', { seen: await newest() })).status).toBe(200);
    expect(await publicLead()).toBe('Ungesehen, vom Büro.');
  });

  it('is settled once when releasing meets withdrawing', async () => {
    const seen = await handedIn('Wer ist schneller?');
    const answers = await Promise.all([step(editor, 'release', { seen }), step(lwl, 'withdraw')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const isReleased = answers[0].status === 200;
    expect(await publicLead()).toBe(isReleased ? 'Wer ist schneller?' : 'Ungesehen, vom Büro.');
    if (!isReleased) await step(editor, 'release', { seen });
  });

  it("keeps the office's own publishing from taking a member's draft along", async () => {
    await save(lwl, 'Nicht eingereicht.');
    const answer = await editor.patch<Failure>(`${base}/${id}?depth=0`, {
      phone: '0251 1',
      _status: 'published',
    });
    expect(answer.status).toBe(409);
    expect(sentence(answer)).toContain('Änderungen von Profilpflege LWL');
    expect(await publicLead()).not.toBe('Nicht eingereicht.');
  });

  it('asks for a second person when the settings say so', async () => {
    await admin.post('/api/globals/settings', { fourEyes: true });
    const { json: topics } = await editor.get<{ docs: { id: number }[] }>('/api/topics?limit=1&depth=0');
    const topic = topics.docs[0]?.id;
    await editor.patch(`/api/topics/${topic}?draft=true`, { summary: 'Neu.' });
    const direct = await editor.patch<Failure>(`/api/topics/${topic}`, {
      summary: 'Neu.',
      _status: 'published',
    });
    expect([direct.status, sentence(direct)]).toEqual([
      409,
      'Eine andere Person muss diesen Text freigeben. Bitte geben Sie ihn zur Freigabe.',
    ]);
    expect((await editor.post(`/api/topics/${topic}/hand-in`)).status).toBe(200);
    const { json: versions } = await editor.get<{ docs: { id: number }[] }>(
      `/api/topics/versions?where[parent][equals]=${topic}&where[latest][equals]=true&depth=0`,
    );
    const seen = String(versions.docs[0]?.id);
    const own = await editor.post<Failure>(`/api/topics/${topic}/release`, { seen });
    expect(sentence(own)).toBe(
      'Sie haben diesen Text selbst eingereicht. Eine andere Person muss ihn freigeben.',
    );
    expect((await admin.post(`/api/topics/${topic}/release`, { seen })).status).toBe(200);
    expect(await lastEntry(topic)).toEqual({ action: 'released', note: null });
    await admin.post('/api/globals/settings', { fourEyes: false });
  });
  it('lets an admin go alone, with a reason that the log keeps under a word of its own', async () => {
    await admin.post('/api/globals/settings', { fourEyes: true });
    const { json: topics } = await admin.get<{ docs: { id: number }[] }>(
      '/api/topics?limit=1&page=2&depth=0',
    );
    const topic = topics.docs[0]?.id;
    const at = `/api/topics/${topic}`;
    await admin.patch(`${at}?draft=true`, { summary: 'Eilig.' });
    await admin.post(`${at}/hand-in`);
    const { json: versions } = await admin.get<{ docs: { id: number }[] }>(
      `/api/topics/versions?where[parent][equals]=${topic}&where[latest][equals]=true&depth=0`,
    );
    const seen = String(versions.docs[0]?.id);
    expect((await admin.post(`${at}/release`, { seen, override: ' ' })).status).toBe(409);
    expect((await admin.post(`${at}/release`, { seen, override: 'Tagung beginnt heute.' })).status).toBe(200);
    expect(await lastEntry(topic)).toEqual({ action: 'releasedByOverride', note: 'Tagung beginnt heute.' });
    const direct = { summary: 'Noch eiliger.', _status: 'published', changeNote: 'Niemand sonst da.' };
    expect((await admin.patch(at, direct)).status).toBe(200);
    expect(await lastEntry(topic)).toEqual({ action: 'releasedByOverride', note: 'Niemand sonst da.' });
    await admin.post('/api/globals/settings', { fourEyes: false });
  });
});

describe('two people at once', () => {
  it('a form that shows an older state is answered with 409 and a sentence', async () => {
    const opened = await draftOf(editor);
    expect((await save(lwl, 'Inzwischen.')).status).toBe(200);
    const late = await editor.patch<Failure>(`${base}/${id}?draft=true&depth=0`, {
      lead: 'Zu spät.',
      basedOn: opened.basedOn,
    });
    expect(late.status).toBe(409);
    expect(sentence(late)).toMatch(/^Profilpflege LWL hat hier um \d\d:\d\d\sUhr gespeichert\./);
    expect((await draftOf(editor)).lead).toBe('Inzwischen.');
  });

  it('never lose an acknowledged text silently, in a hundred rounds', async () => {
    for (let round = 0; round < 100; round += 1) {
      const { basedOn } = await draftOf(editor);
      const texts = [`Büro ${round}`, `Verband ${round}`];
      const answers = await Promise.all(
        [editor, lwl].map((client, index) =>
          client.patch(`${base}/${id}?draft=true&depth=0`, { lead: texts[index], basedOn }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect([...statuses].sort()).toEqual([200, 409]);
      expect((await draftOf(editor)).lead).toBe(texts[statuses.indexOf(200)]);
    }
  });

  it('nobody outside learns who writes', async () => {
    const { json } = await visit(cms).get<Record<string, unknown>>(`${base}/${id}?depth=1`);
    expect(json).not.toHaveProperty('changedBy');
    expect(json).not.toHaveProperty('basedOn');
  });
});
