import { issueKey, judgeKey } from '@/messages/formKey';
import { dueDates, readMessage, titleOf } from '@/messages/rules';

const origin = 'https://www.bag-hkv.de';
const read = (fields: Record<string, string>, kind: 'barrier' | 'contact' = 'barrier') =>
  readMessage(kind, new URLSearchParams(fields), origin);
const faultsOf = (fields: Record<string, string>) =>
  read(fields).faults.map(({ fieldId, sentence }) => `${fieldId}: ${sentence}`);

describe('a sent form', () => {
  it('is read as it was meant', () => {
    const { faults, values } = read({
      seite: `${origin}/themen/pflege/?x=1#unten`,
      text: '  Das Menü\r\ngeht\u0000 nicht. ',
      email: ' maria@beispiel.de ',
    });
    expect(faults).toEqual([]);
    expect(values).toEqual({
      page: '/themen/pflege',
      text: 'Das Menü\ngeht nicht.',
      name: '',
      answer: 'ja',
      email: 'maria@beispiel.de',
    });
  });

  it.each(['https://fremd.example/', '//fremd', '/a b', '/../x', 'Startseite', `/${'a'.repeat(301)}`])(
    'is not about %s',
    (seite) => {
      expect(faultsOf({ seite, text: 'x' })).toEqual([
        expect.stringContaining('seite: Schreiben Sie eine Adresse'),
      ]);
    },
  );

  it.each([
    ['', 'Geben Sie Ihre E-Mail-Adresse an. Oder wählen Sie „Nein“.'],
    ['maria.beispiel.de', 'In der Adresse fehlt das Zeichen @.'],
    ['maria@beispiel', 'Schreiben Sie die Adresse so: name@beispiel.de'],
    ['a@b.de, c@d.de', 'Schreiben Sie die Adresse so: name@beispiel.de'],
    ['a@b.de\r\nBcc: c@d.de', 'Schreiben Sie die Adresse so: name@beispiel.de'],
    [`${'a'.repeat(250)}@b.de`, 'Schreiben Sie die Adresse so: name@beispiel.de'],
  ])('with the address %j says how to mend it', (email, sentence) => {
    expect(faultsOf({ text: 'x', antwort: 'ja', email })).toEqual([`email: ${sentence}`]);
  });

  it('asks for no address where no answer is wanted', () => {
    expect(faultsOf({ text: 'x', antwort: 'nein', email: 'falsch' })).toEqual([]);
    expect(read({ text: 'x' }).values.answer).toBe('');
  });

  it('says what is missing or too long, and keeps it', () => {
    expect(faultsOf({ text: ' \n ' })).toEqual(['text: Beschreiben Sie die Barriere. Ein Satz genügt.']);
    const long = read({ text: 'ä'.repeat(10_000) });
    expect(long.faults[0]?.sentence).toBe('Der Text hat 10000 Zeichen. Möglich sind höchstens 4000.');
    expect(long.values.text).toHaveLength(10_000);
    expect(read({ text: 'x', name: 'n'.repeat(101) }, 'contact').faults[0]?.fieldId).toBe('name');
  });
});

describe('the key of a form', () => {
  const secret = 's'.repeat(32);
  const key = issueKey(secret, 'barrier', 1_000_000);

  it('says since when it has been open', () => {
    expect(judgeKey(secret, 'barrier', key, 1_002_000)).toBe('early');
    expect(judgeKey(secret, 'barrier', key, 1_004_000)).toBe('good');
    expect(judgeKey(secret, 'barrier', key, 1_000_000 + 25 * 3_600_000)).toBe('old');
  });

  it('cannot be made up, changed or used for another form', () => {
    const [issued, nonce, mac] = key.split('.');
    for (const false_ of ['', 'a.b.c', `1.${nonce}.${mac}`, `${issued}.x.${mac}`, 'ä'.repeat(500)])
      expect(judgeKey(secret, 'barrier', false_, 1_004_000)).toBe('old');
    expect(judgeKey(secret, 'contact', key, 1_004_000)).toBe('old');
    expect(judgeKey('t'.repeat(32), 'barrier', key, 1_004_000)).toBe('old');
  });
});

test('answers are due after two weeks and after a month', () => {
  const due = (day: string) => {
    const { answerDue, firstAnswerDue } = dueDates(new Date(`${day}T10:00:00Z`));
    return [firstAnswerDue, answerDue].map((date) => date.toISOString().slice(0, 10));
  };
  expect(due('2026-11-05')).toEqual(['2026-11-19', '2026-12-05']);
  expect(due('2027-01-31')).toEqual(['2027-02-14', '2027-02-28']);
});

test('a message is named by its beginning', () => {
  expect(titleOf('Das Menü\ngeht nicht.')).toBe('Das Menü geht nicht.');
  expect(titleOf('lang '.repeat(40))).toMatch(/^(lang ){14,15}…$/);
});
