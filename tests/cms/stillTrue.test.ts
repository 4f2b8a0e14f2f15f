import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

interface Failure {
  errors: { message: string }[];
}

const base = '/api/member-associations';
let cms: Cms;
let lwl: RestClient;
let id: number;

beforeAll(async () => {
  cms = await openCms();
  lwl = await signIn(cms, 'lwl');
  const [row] = await cms.query("select id from members where slug = 'lwl'");
  id = Number(row?.id);
});
afterAll(() => cms.close());

const stillTrue = (client: RestClient, document = id) =>
  client.post<Failure>(`${base}/${document}/still-true`);
const today = () => new Date().toISOString().slice(0, 10);

describe('"Ja, stimmt noch"', () => {
  it('notes the day on the public profile and in the draft, and changes nothing else', async () => {
    await lwl.patch(`${base}/${id}?draft=true`, { lead: 'Nur im Entwurf.' });
    const draft = async () =>
      (await lwl.get<Record<string, string>>(`${base}/${id}?draft=true&depth=0`)).json;
    const opened = await draft();
    expect((await stillTrue(lwl)).status).toBe(200);
    const { json: shown } = await visit(cms).get<Record<string, string>>(`${base}/${id}?depth=0`);
    expect(shown.checkedOn?.slice(0, 10)).toBe(today());
    expect(shown.lead).not.toBe('Nur im Entwurf.');
    expect(await draft()).toEqual({ ...opened, checkedOn: shown.checkedOn });
    // A form that was open all the time still saves.
    const saved = await lwl.patch(`${base}/${id}?draft=true`, { lead: 'Weiter.', basedOn: opened.basedOn });
    expect(saved.status).toBe(200);
    // The draft takes the new day along when it is released.
    const [version] = await cms.query('select id from _members_v where parent_id = $1 and latest', [id]);
    const editor = await signIn(cms, 'editor');
    await lwl.post(`${base}/${id}/hand-in`);
    expect((await editor.post(`${base}/${id}/release`, { seen: String(version?.id) })).status).toBe(200);
    const [row] = await cms.query('select lead, checked_on from members where id = $1', [id]);
    expect(row?.lead).toBe('Weiter.');
    expect(new Date(String(row?.checked_on)).toISOString().slice(0, 10)).toBe(today());
    expect(await cms.query("select id from activity where action = 'confirmed'")).toHaveLength(1);
  });

  it('is for the own, public profile', async () => {
    expect((await stillTrue(visit(cms))).status).toBe(401);
    expect((await stillTrue(await signIn(cms, 'pfalz'))).status).toBe(403);
    expect((await (await signIn(cms, 'editor')).post('/api/topics/1/still-true')).status).toBe(404);
    await cms.query("update members set _status = 'draft' where id = $1", [id]);
    const answer = await stillTrue(lwl);
    expect([answer.status, answer.json.errors[0]?.message]).toEqual([
      409,
      'Ihr Profil ist noch nicht öffentlich. Bitte geben Sie es zuerst zur Freigabe.',
    ]);
    await cms.query("update members set _status = 'published' where id = $1", [id]);
  });
});

test('a draft without what readers need is not handed in', async () => {
  await lwl.patch(`${base}/${id}?draft=true`, { lead: '' });
  const { json, status } = await lwl.post<Failure>(`${base}/${id}/hand-in`);
  expect([status, json.errors[0]?.message]).toEqual([
    409,
    'Vor der Freigabe ist noch etwas nötig. Es fehlt, wer Sie sind und was Sie tun.',
  ]);
});

describe('the yearly question', () => {
  const run = async () => (await import('@/jobs/remindMembers')).remindMembers(cms.payload);
  const age = (interval: string) =>
    cms.query(`update members set checked_on = now() - interval '${interval}' where slug = 'lwl'`);
  const mails = () =>
    cms.query('select "to", text from mails where subject like \'Stimmt Ihr Profil noch?%\'');

  it('goes to the association a year after the last check, once', async () => {
    await age('364 days');
    expect(await run()).toBeUndefined();
    await age('366 days');
    expect(await run()).toBe('Gefragt, ob das Profil noch stimmt: Landschaftsverband Westfalen-Lippe');
    expect(await run()).toBeUndefined();
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual(['lwl@bag-hkv.test']);
    expect(sent[0]?.text).toContain('/admin');
  });

  it('is asked again a year later, but not when the settings say no', async () => {
    await cms.query("update members set reminded_on = now() - interval '366 days' where slug = 'lwl'");
    const admin = await signIn(cms, 'admin');
    await admin.post('/api/globals/settings', { yearlyReminder: false });
    expect(await run()).toBeUndefined();
    await admin.post('/api/globals/settings', { yearlyReminder: true });
    expect(await run()).toContain('Westfalen-Lippe');
    expect(await mails()).toHaveLength(2);
  });
});
