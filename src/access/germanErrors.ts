import type { AfterErrorHook, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { labelOfPath } from './labelOfPath';

/** Errors whose messages Payload translates, or that are ours. */
const spoken = new Set([
  'AuthenticationError',
  'FileUploadError',
  'Forbidden',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'Refusal',
  'UnauthorizedError',
  'UnverifiedEmail',
]);

const sentences: Record<number, string> = {
  400: 'Diese Anfrage ist unvollständig oder falsch aufgebaut.',
  401: 'Bitte melden Sie sich zuerst an.',
  403: 'Das dürfen Sie nicht.',
  404: 'Das gibt es hier nicht.',
  405: 'Das geht an dieser Adresse nicht.',
  413: 'Das ist zu groß. Eine Datei darf höchstens 15 MB haben.',
  423: 'Hier arbeitet gerade jemand anderes. Bitte versuchen Sie es später noch einmal.',
  501: 'Das geht an dieser Adresse nicht.',
};
export const somethingBroke = 'Da ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.';

/** What to say about a status when there is nothing better to say. */
export function sentenceFor(status: number): string {
  return sentences[status] ?? (status < 500 ? 'Diese Anfrage geht nicht.' : somethingBroke);
}

const gone = 'Was hier ausgewählt ist, gibt es nicht mehr. Bitte wählen Sie etwas anderes.';

/**
 * Payload words many errors in English only. Those get a German sentence for their status; nonsense that
 * reaches a parser or the database is the caller's mistake and not a failure of ours.
 */
export const germanErrors: AfterErrorHook = ({ collection, error, req, result }) => {
  if (error.name === 'ValidationError') {
    // What a collection has worded itself stays, as where signing in tells nothing.
    const isWorded = result?.errors?.[0]?.message !== error.message;
    // Payload knows its own errors by their class, of which a built site has more than one copy: what it would answer
    // there has lost the fields.
    return isWorded ? undefined : { response: faultsOf(error, req, collection) };
  }
  const field = (error as { data?: { field?: string } }).data?.field;
  if (error.name === 'Refusal' && field) {
    return { response: { errors: [{ message: error.message, data: { field } }] } };
  }
  if (spoken.has(error.name)) return;
  const status = (error as { status?: number }).status ?? (isNonsense(error, req) ? 400 : 500);
  return { status, response: { errors: [{ message: isGone(error) ? gone : sentenceFor(status) }] } };
};

interface Faults {
  global?: string;
  errors: { message?: string; path: string }[];
}

/** What is wrong in which fields; Payload calls these by their path, or by what they are called in the database. */
function faultsOf(error: Error, req: PayloadRequest, collection?: SanitizedCollectionConfig) {
  const data = (error as Error & { data: Faults }).data;
  const form = collection ?? req.payload.config.globals.find(({ slug }) => slug === data.global);
  const fields = form?.flattenedFields ?? [];
  const names = [...new Set(data.errors.map(({ path }) => labelOfPath(req, fields, path)))];
  const errors = data.errors.map((fault) => ({ ...fault, message: inGerman(fault.message) }));
  const message = `Das ist nicht korrekt: ${names.map((name) => `„${name}“`).join(', ')}`;
  return { errors: [{ name: error.name, data: { ...data, errors }, message }] };
}

/** What Payload does not translate of the faults of fields. */
function inGerman(message = ''): string {
  return message.startsWith('This relationship field has the following invalid relationships')
    ? gone
    : message;
}

const codeOf = (error: Error) => String((error.cause as { code?: unknown } | undefined)?.code);
/** PostgreSQL's word for a relation to what is not there. */
const isGone = (error: Error) => codeOf(error) === '23503';

function isNonsense(error: Error, req: PayloadRequest): boolean {
  // PostgreSQL's class 22: a value that cannot be one of the column's type.
  if (error.name === 'SyntaxError' || codeOf(error).startsWith('22') || isGone(error)) return true;
  // A form that ends in the middle; Payload calls that a failure.
  const isForm = req.headers?.get('content-type')?.startsWith('multipart/');
  return Boolean(isForm) && /\b(form|multipart|boundary)\b/i.test(error.message);
}
