import type { RequestContext } from 'payload';
import type { Action } from './actions';

/** What a caller may say about a change that the log could not know: a finer word for it, and a reason. */
export interface Remark {
  action?: Action;
  note?: string;
}

/** Put into `context` of a Payload operation, a remark goes into the log entry of that change. */
export function withRemark(remark: Remark): { remark: Remark } {
  return { remark };
}

export const remarkOf = (context: RequestContext): Remark => (context.remark ?? {}) as Remark;

/** In an entry that tells of more than this: nobody else looked at it, and why. */
export const withoutSecondPerson = (reason?: string | null): string =>
  reason ? `Ohne zweite Person: ${reason}` : 'Ohne zweite Person.';

/** A remark is about one change, while the context lives as long as the request. */
export function takeRemark(context: RequestContext): Remark {
  const remark = remarkOf(context);
  delete context.remark;
  return remark;
}
