import { createLocalReq, type PayloadRequest } from 'payload';
import { messageSections } from '@/admin/worklist/messageSections';
import { remindOfStatement } from '@/legal/remindOfStatement';
import { forgetMessages } from '@/messages/forgetMessages';
import { issueKey } from '@/messages/formKey';
import { receiveMessage } from '@/messages/receiveMessage';
import { type Cms, openCms } from '../helpers/cms';
import { type RestClient, signIn, visit } from '../helpers/rest';

let cms: Cms;
let counter = 0;
const minute = 60_000;

beforeAll(async () => {
  cms = await openCms();
});
beforeEach(() => cms.query('DELETE FROM throttle'));
afterAll(() => cms.close());

async function reqFrom(address: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, cms.payload);
  req.headers = new Headers({ 'x-client-address': address });
  return req;
}

const keyNow = (age = minute) => issueKey(cms.payload.secret, 'barrier', Date.now() - age);

async function send(fields: Record<string, string>, address = `10.0.0.${++counter}`) {
  const form = new URLSearchParams({ kennung: keyNow(), ...fields });
  return receiveMessage(await reqFrom(address), 'barrier', form);
}

const stored = (text: string) => cms.query('SELECT * FROM messages WHERE text = $1', [text]);
const mailsTo = (to: string) => cms.query('SELECT * FROM mails WHERE "to" = $1', [to]);

describe('S27 what somebody sends', () => {
  it('is stored with its due dates, told to the office, and confirmed to the sender', async () => {
    await cms.payload.updateGlobal({ slug: 'settings', data: { messageMail: 'office@bag-hkv.test' } });
    const text = 'Ich komme nicht weiter: <b>Viagra</b> https://spam.example';
    const outcome = await send({ seite: '/themen', text, antwort: 'ja', email: 'maria@beispiel.de' });
    expect(outcome).toMatchObject({ status: 200, faults: [] });
    const [row] = await stored(text);
    expect(row).toMatchObject({ kind: 'barrier', page: '/themen', email: 'maria@beispiel.de', state: 'new' });
    const days = (later: unknown) => Math.round((Number(later) - Number(row?.received_at)) / 86_400_000);
    expect(days(row?.first_answer_due)).toBe(14);
    expect(days(row?.answer_due)).toBeGreaterThanOrEqual(28);
    expect(days(row?.delete_on)).toBe(365);
    const mails = [...(await mailsTo('office@bag-hkv.test')), ...(await mailsTo('maria@beispiel.de'))];
    expect(mails).toHaveLength(2);
    // Neither may carry what somebody wrote: the first for its privacy, the second lest we send spam for others.
    for (const { html, subject, text: words } of mails) {
      expect(`${subject}${words}${html}`).not.toMatch(/Viagra|spam|maria|\/themen/);
    }
    expect(mails[0]?.text).toContain(`/admin/collections/messages/${row?.id}`);
  });

  it('keeps no address where no answer is wanted', async () => {
    await send({ text: 'ohne Antwort', antwort: 'nein', email: 'peter@beispiel.de' });
    expect(await stored('ohne Antwort')).toEqual([expect.objectContaining({ email: null })]);
    expect(await mailsTo('peter@beispiel.de')).toEqual([]);
  });

  it('counts once, however often the same form is sent', async () => {
    const kennung = keyNow();
    for (let time = 0; time < 3; time += 1) {
      expect(await send({ text: 'zweimal', kennung })).toMatchObject({ status: 200 });
    }
    expect(await stored('zweimal')).toHaveLength(1);
    await send({ text: 'zweimal, geändert', kennung });
    expect(await stored('zweimal, geändert')).toHaveLength(1);
  });

  it.each([
    ['too early', { kennung: () => keyNow(500) }, 'Das ging sehr schnell.'],
    ['with an old key', { kennung: () => keyNow(25 * 60 * minute) }, 'Das Formular war lange offen.'],
    ['with a made-up key', { kennung: () => 'a.b.c' }, 'Das Formular war lange offen.'],
    ['into the trap', { webseite: () => 'https://spam.example' }, 'noch einmal ab'],
    ['without a word', { text: () => ' ' }, 'Ein Satz genügt.'],
  ])('%s comes back with a sentence, and is not stored', async (name, fields, sentence) => {
    const own = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value()]));
    const outcome = await send({ text: name, ...own });
    expect(outcome.status).toBe(422);
    expect(outcome.faults.map((fault) => fault.sentence).join()).toContain(sentence);
    expect(await stored(name)).toEqual([]);
  });

  it('is limited for each address, and keeps what was written', async () => {
    const outcomes = [];
    for (let time = 0; time < 11; time += 1) outcomes.push(await send({ text: `viel ${time}` }, '10.1.1.1'));
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429]);
    expect(outcomes[10]).toMatchObject({ values: { text: 'viel 10' }, key: expect.any(String) });
    expect(await send({ text: 'andere' }, '10.1.1.2')).toMatchObject({ status: 200 });
  });

  it('fills nobody’s mailbox with receipts', async () => {
    const fields = { antwort: 'ja', email: 'opfer@beispiel.de' };
    for (let time = 0; time < 5; time += 1) await send({ text: `Beleg ${time}`, ...fields });
    expect(await stored('Beleg 4')).toHaveLength(1);
    expect(await mailsTo('opfer@beispiel.de')).toHaveLength(3);
  });
});

describe('the office', () => {
  let editor: RestClient;
  const make = async (text: string, fields: Record<string, string> = {}) => {
    await send({ text, ...fields });
    return Number((await stored(text))[0]?.id);
  };

  beforeAll(async () => {
    editor = await signIn(cms, 'editor');
  });

  it('C14 answers by mail, naming who helps if that is not enough', async () => {
    const id = await make('Bitte antworten', { antwort: 'ja', email: 'anna@beispiel.de' });
    const interim = await editor.post(`/api/messages/${id}/interim`, { text: 'Wir prüfen es noch.' });
    expect(interim).toMatchObject({ status: 200, json: { state: 'inProgress' } });
    const answer = await editor.post(`/api/messages/${id}/answer`, { text: 'Das Menü geht jetzt.' });
    expect(answer).toMatchObject({ status: 200, json: { state: 'answered' } });
    const mail = (await mailsTo('anna@beispiel.de')).find(
      ({ subject }) => subject === 'Antwort auf Ihre Nachricht',
    );
    expect(mail?.text).toContain('Das Menü geht jetzt.');
    expect(mail?.text).toContain('Ombudsstelle für barrierefreie Informationstechnik');
    const { json } = await editor.get<{ answers: unknown[] }>(`/api/messages/${id}`);
    expect(json.answers).toHaveLength(2);
  });

  it('is told in German why it cannot answer', async () => {
    const silent = await make('Keine Antwort', { antwort: 'nein' });
    const open = await make('Mit Antwort', { antwort: 'ja', email: 'b@beispiel.de' });
    const say = async (path: string, body: object = {}) => {
      const { json, status } = await editor.post<{ errors?: { message: string }[] }>(
        `/api/messages/${path}`,
        body,
      );
      return `${status} ${json.errors?.[0]?.message}`;
    };
    expect(await say(`${silent}/answer`, { text: 'x' })).toContain('409 Hier wurde keine Antwort gewünscht');
    expect(await say(`${open}/answer`, { text: ' ' })).toBe('400 Bitte schreiben Sie eine Antwort.');
    expect(await say(`${open}/answer`, { text: 7 })).toBe('400 Bitte schreiben Sie eine Antwort.');
    expect(await say(`${open}/answer`, { text: 'x'.repeat(4001) })).toContain(
      '400 Die Antwort darf höchstens',
    );
    expect(await say('999999/close')).toContain('404 ');
    await editor.post(`/api/messages/${open}/close`);
    expect(await say(`${open}/answer`, { text: 'x' })).toContain(
      '409 Diese Meldung ist schon abgeschlossen.',
    );
  });

  it('alone reads, answers and exports; nobody changes what somebody wrote', async () => {
    const id = await make('=HYPERLINK("https://boese.example")', { seite: '/themen' });
    for (const client of [visit(cms), await signIn(cms, 'lwl')]) {
      for (const path of [`${id}/answer`, `${id}/close`])
        expect((await client.post(`/api/messages/${path}`, { text: 'x' })).status).toBe(403);
      expect((await client.get('/api/messages/export.csv')).status).toBe(403);
    }
    const csv = await (
      await cms.fetch('/api/messages/export.csv', { headers: { cookie: editor.cookie, origin: cms.origin } })
    ).text();
    expect(csv).toContain(`"'=HYPERLINK(""https://boese.example"")"`);
    expect(csv).not.toContain('beispiel.de');
    await editor.patch(`/api/messages/${id}`, { text: 'anders', state: 'closed', internalNote: 'gesehen' });
    expect(await stored('=HYPERLINK("https://boese.example")')).toEqual([
      expect.objectContaining({ state: 'new', internal_note: 'gesehen' }),
    ]);
  });

  it('C11 finds what is late at the top of its work list, in words', async () => {
    const id = await make('Schon lange offen');
    await cms.query("UPDATE messages SET first_answer_due = now() - interval '3 days' WHERE id = $1", [id]);
    const sections = await messageSections(await reqFrom('10.9.9.9'));
    expect(sections[0]).toMatchObject({ title: 'Barriere-Meldungen' });
    expect(sections[0]?.rows[0]).toMatchObject({
      title: 'Schon lange offen',
      isLate: true,
      when: expect.stringMatching(/^fällig war /),
    });
  });

  it('need not think of deleting', async () => {
    const id = await make('Frist vorbei');
    await cms.query("UPDATE messages SET delete_on = now() - interval '1 minute' WHERE id = $1", [id]);
    expect(await forgetMessages(cms.payload)).toContain('1 Meldungen');
    expect(await stored('Frist vorbei')).toEqual([]);
  });

  it('C11 is reminded of the statement eleven months after the last review, once a month', async () => {
    await cms.query("UPDATE accessibility_statement SET reviewed_on = '2026-01-15'");
    const on = (day: string) => remindOfStatement(cms.payload, new Date(day));
    expect(await on('2026-12-01')).toBeUndefined();
    expect(await on('2026-12-20')).toMatch(/Personen erinnert/);
    expect(await on('2026-12-21')).toBeUndefined();
    expect(await on('2027-01-25')).toMatch(/Personen erinnert/);
  });
});
