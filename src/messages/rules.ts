import { isPagePath } from '@/lib/formPaths';

export const longestText = 4000;
const longestName = 100;
const longestMail = 254;

export type MessageKind = 'barrier' | 'error' | 'contact';

/** What somebody wrote, as it stands in the form. */
export interface MessageValues {
  page: string;
  text: string;
  name: string;
  answer: 'ja' | 'nein' | '';
  email: string;
}

export interface MessageFault {
  /** Id of the field; the button for what concerns the whole form. */
  fieldId: string;
  /** Short, as a link to the field. */
  summary: string;
  /** At the field: how to mend it. */
  sentence: string;
}

/** Name of the field that people never see and programs fill in. */
export const trapName = 'webseite';

/** One kind of line end, nothing invisible (PostgreSQL takes no zero byte), no space around. */
function tidy(value: unknown, { breaks = false } = {}): string {
  const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
  const visible = breaks ? /(?![\n\t])\p{Cc}/gu : /\p{Cc}+/gu;
  return text.replace(visible, breaks ? '' : ' ').trim();
}

/** People also paste the whole address: what counts is its path. */
function pathIn(value: string, origin: string): string {
  const inside = value.startsWith(origin) ? value.slice(origin.length) || '/' : value;
  const path = inside.replace(/[?#].*$/, '');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function mailFault(email: string): string | undefined {
  if (email === '') return 'Geben Sie Ihre E-Mail-Adresse an. Oder wählen Sie „Nein“.';
  if (!email.includes('@')) return 'In der Adresse fehlt das Zeichen @.';
  if (email.length > longestMail || !/^[^\s@<>,;:"()[\]\\]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(email))
    return 'Schreiben Sie die Adresse so: name@beispiel.de';
  return undefined;
}

function textFault(kind: MessageKind, text: string): Omit<MessageFault, 'fieldId'> | undefined {
  if (text.length > longestText) {
    return {
      summary: 'Kürzen Sie den Text',
      sentence: `Der Text hat ${text.length} Zeichen. Möglich sind höchstens ${longestText}.`,
    };
  }
  if (text !== '') return undefined;
  const summary = {
    barrier: 'Beschreiben Sie die Barriere',
    error: 'Beschreiben Sie den Fehler',
    contact: 'Schreiben Sie Ihre Nachricht',
  }[kind];
  return { summary, sentence: `${summary}. Ein Satz genügt.` };
}

/** Reads a sent form; whatever is wrong with it comes with a sentence that says how to mend it. */
export function readMessage(
  kind: MessageKind,
  form: Pick<URLSearchParams, 'get'>,
  origin: string,
): { values: MessageValues; faults: MessageFault[] } {
  const email = tidy(form.get('email')).slice(0, 1000);
  const answer = tidy(form.get('antwort'));
  const values: MessageValues = {
    page: kind === 'contact' ? '' : pathIn(tidy(form.get('seite')).slice(0, 1000), origin),
    text: tidy(form.get('text'), { breaks: true }),
    name: kind === 'contact' ? tidy(form.get('name')).slice(0, 1000) : '',
    // Whoever gives an address without choosing wants to hear from us.
    answer: answer === 'ja' || answer === 'nein' ? answer : email ? 'ja' : '',
    email,
  };
  const faults: MessageFault[] = [];
  if (values.page !== '' && !isPagePath(values.page)) {
    faults.push({
      fieldId: 'seite',
      summary: 'Prüfen Sie die Adresse der Seite',
      sentence:
        'Schreiben Sie eine Adresse dieser Website, zum Beispiel /themen. Oder lassen Sie das Feld leer.',
    });
  }
  const wrongText = textFault(kind, values.text);
  if (wrongText) faults.push({ fieldId: 'text', ...wrongText });
  if (values.name.length > longestName) {
    faults.push({
      fieldId: 'name',
      summary: 'Kürzen Sie Ihren Namen',
      sentence: `Der Name darf höchstens ${longestName} Zeichen haben.`,
    });
  }
  const wrongMail = values.answer === 'ja' ? mailFault(values.email) : undefined;
  if (wrongMail)
    faults.push({ fieldId: 'email', summary: 'Prüfen Sie die E-Mail-Adresse', sentence: wrongMail });
  return { values, faults };
}

const again = (sentence: string): MessageFault => ({ fieldId: 'absenden', summary: sentence, sentence });

/** What concerns the form as a whole; what was written stays, so sending it again is enough. */
export const formFaults = {
  trapped: again('Bitte senden Sie das Formular noch einmal ab.'),
  early: again('Das ging sehr schnell. Bitte senden Sie das Formular noch einmal ab.'),
  old: again('Das Formular war lange offen. Bitte senden Sie es noch einmal ab.'),
  often: again(
    'Von Ihrem Anschluss kamen gerade viele Meldungen. Bitte versuchen Sie es in einer Stunde noch einmal. Ihr Text steht noch unten.',
  ),
} as const;

/** A line that tells one message from another in a list. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/\s+\S*$/, '')} …`;
}

const day = 86_400_000;

/** When an answer is due: the first within two weeks, the last within a month of the calendar (§ 12b BGG, § 5 BITVNRW). */
export function dueDates(receivedAt: Date): { firstAnswerDue: Date; answerDue: Date } {
  const month = new Date(receivedAt);
  month.setUTCMonth(month.getUTCMonth() + 1);
  // 31 January: there is no 31 February, so it is its last day.
  if (month.getUTCDate() !== receivedAt.getUTCDate()) month.setUTCDate(0);
  return { firstAnswerDue: new Date(receivedAt.getTime() + 14 * day), answerDue: month };
}
