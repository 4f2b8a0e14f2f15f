/** What the server said to a transition: nothing, or a sentence why not. */
export interface Answer {
  ok: boolean;
  /** The state of the document has changed since the page was opened. */
  isConflict: boolean;
  sentence: string;
}

/** Asks the server for a transition of a document; answers with its sentence where it refuses. */
export async function send(
  collection: string,
  id: number,
  transition: 'hand-in' | 'withdraw' | 'release' | 'return',
  body: object = {},
): Promise<Answer> {
  try {
    const response = await fetch(`/api/${collection}/${id}/${transition}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true, isConflict: false, sentence: '' };
    const { errors } = (await response.json()) as { errors?: { message?: string }[] };
    return { ok: false, isConflict: response.status === 409, sentence: errors?.[0]?.message ?? unreachable };
  } catch {
    return { ok: false, isConflict: false, sentence: unreachable };
  }
}

const unreachable = 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.';
