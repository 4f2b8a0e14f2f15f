/** What the server said: its sentence, and in a refusal the field it is about. */
export interface Answer<Json = object> {
  ok: boolean;
  status: number;
  sentence: string;
  field?: string;
  json: Partial<Json>;
}

interface Words {
  message?: string;
  errors?: { message?: string; data?: { field?: string } }[];
}

/** Asks the server to do something with accounts. */
export async function ask<Json = object>(
  path: string,
  body: object = {},
  method: 'POST' | 'DELETE' = 'POST',
): Promise<Answer<Json>> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    const json = (await response.json()) as Words & Partial<Json>;
    const [fault] = json.errors ?? [];
    const sentence = (response.ok ? json.message : fault?.message) ?? (response.ok ? '' : unreachable);
    return { ok: response.ok, status: response.status, sentence, field: fault?.data?.field, json };
  } catch {
    return { ok: false, status: 0, sentence: unreachable, json: {} };
  }
}

const unreachable = 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.';
