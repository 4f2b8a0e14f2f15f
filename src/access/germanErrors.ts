import type { AfterErrorHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
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
    return { response: withGermanFaults(nameFields(result, req, fieldsOf(error, req, collection))) };
  }
  const field = (error as { data?: { field?: string } }).data?.field;
  // Payload knows its own errors by their class, of which a built site has more than one copy.
  if (error.name === 'Refusal' && field) {
    return { response: { errors: [{ message: error.message, data: { field } }] } };
  }
  if (spoken.has(error.name)) return;
  const status = (error as { status?: number }).status ?? (isNonsense(error, req) ? 400 : 500);
  return { status, response: { errors: [{ message: isGone(error) ? gone : sentenceFor(status) }] } };
};

function fieldsOf(error: Error, { payload }: PayloadRequest, collection?: SanitizedCollectionConfig) {
  const { global } = (error as { data?: { global?: string } }).data ?? {};
  const form = collection ?? payload.config.globals.find(({ slug }) => slug === global);
  return form?.flattenedFields ?? [];
}

type Faulty = { message?: string; data?: { errors?: { path?: string }[] } };

/** Payload calls fields by their path, and some of them by what they are called in the database. */
function nameFields<T>(result: T, req: PayloadRequest, fields: readonly FlattenedField[]): T {
  const { errors = [], ...rest } = result as { errors?: Faulty[] };
  return {
    ...rest,
    errors: errors.map((fault) => {
      const paths = fault.data?.errors?.map(({ path }) => path ?? '') ?? [];
      if (paths.length === 0) return fault;
      const names = [...new Set(paths.map((path) => labelOfPath(req, fields, path)))];
      return { ...fault, message: `Das ist nicht korrekt: ${names.map((name) => `„${name}“`).join(', ')}` };
    }),
  } as T;
}

/** What Payload does not translate of the faults of fields. */
function withGermanFaults<T>(result: T): T {
  const words = JSON.stringify(result).replace(
    /"This relationship field has the following invalid relationships: .*?"/g,
    JSON.stringify(gone),
  );
  return JSON.parse(words);
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
