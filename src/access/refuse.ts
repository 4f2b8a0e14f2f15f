import { APIError } from 'payload';

/** Stops an operation with a sentence that people see as it stands. */
export function refuse(sentence: string, status = 400): never {
  throw new APIError(sentence, status, undefined, true);
}
