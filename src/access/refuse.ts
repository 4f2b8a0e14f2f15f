import { APIError } from 'payload';

/** A refusal whose sentence people see as it stands. */
class Refusal extends APIError {
  override name = 'Refusal';
}

/** Stops an operation with a sentence that people see as it stands; `field` names the one it is about. */
export function refuse(sentence: string, status = 400, field?: string): never {
  throw new Refusal(sentence, status, field ? { field } : undefined, true);
}
