import type { RestAnswer } from '../../helpers/rest';

type Fault = { message?: string; data?: { errors?: { message: string; path: string }[] } };

const english = /\b(the|is|not|error|invalid|fields?|must|cannot|missing|went|required|value|file|with)\b/i;

/** What a refusal says to people. */
function saidBy({ json }: RestAnswer): string[] {
  const faults = (json.errors ?? []) as Fault[];
  return faults.flatMap(({ data, message }) => [
    String(message),
    ...(data?.errors ?? []).map((fault) => fault.message),
  ]);
}

/** A refusal has the status it should, speaks German and shows nothing of the inside. */
export function expectRefusal(answer: RestAnswer, status: number | number[]): string {
  const said = saidBy(answer).join(' · ');
  expect({ status: answer.status, said }).toEqual({
    status: [status].flat().includes(answer.status) ? answer.status : status,
    said: expect.stringMatching(/\p{L}{3}/u),
  });
  expect(said).not.toMatch(english);
  expect(JSON.stringify(answer.json)).not.toMatch(/"stack"|node_modules|\.ts:\d|select "|insert into/);
  return said;
}
