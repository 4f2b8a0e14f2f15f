/** What the server said: nothing, or a sentence why not. */
export interface Answer<T = unknown> {
  ok: boolean;
  /** The state of the document has changed since the page was opened. */
  isConflict: boolean;
  /** Errors in the text are open. */
  hasErrors?: boolean;
  sentence: string;
  body?: T;
}

/** Asks the server to do something; answers with its sentence where it refuses. */
export async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      headers: body && { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: body && JSON.stringify(body),
    });
    const json = (await response.json()) as T & { errors?: { message?: string }[] };
    if (response.ok) return { ok: true, isConflict: false, sentence: '', body: json };
    const sentence = json.errors?.[0]?.message ?? unreachable;
    return { ok: false, isConflict: response.status === 409, hasErrors: response.status === 422, sentence };
  } catch {
    return { ok: false, isConflict: false, sentence: unreachable };
  }
}

/** Asks the server for a transition of a document. */
export function send(
  collection: string,
  id: number,
  transition:
    | 'hand-in'
    | 'withdraw'
    | 'release'
    | 'return'
    | 'still-true'
    | 'take-off'
    | 'schedule'
    | 'move'
    | 'cancel'
    | 'resume'
    | 'answer'
    | 'interim'
    | 'close'
    | 'resend',
  body: object = {},
): Promise<Answer> {
  return ask(`/api/${collection}/${id}/${transition}`, body);
}

const unreachable = 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.';
