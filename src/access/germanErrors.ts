import type { AfterErrorHook } from 'payload';

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
  'ValidationError',
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

/**
 * Payload words many errors in English only. Those get a German sentence for their status; nonsense that
 * reaches the JSON parser or the database is the caller's mistake and not a failure of ours.
 */
export const germanErrors: AfterErrorHook = ({ error }) => {
  if (spoken.has(error.name)) return;
  const status = isNonsense(error) ? 400 : ((error as { status?: number }).status ?? 500);
  return { status, response: { errors: [{ message: sentenceFor(status) }] } };
};

/** PostgreSQL's class 22: a value that cannot be one of the column's type. */
function isNonsense(error: Error): boolean {
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return error instanceof SyntaxError || (typeof code === 'string' && code.startsWith('22'));
}
