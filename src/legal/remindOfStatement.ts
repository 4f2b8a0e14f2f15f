import { createLocalReq, type Payload } from 'payload';
import { formatDate } from '@/lib/dates';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queueMail';
import { staffOf } from '@/mail/staffOf';
import { statementReminder } from '@/mail/templates/statement';
import { statementReview } from './rules';

const month = 30 * 24 * 60 * 60 * 1000;

/** Reminds the office, once a month, as long as the statement is due to be looked at. */
export async function remindOfStatement(payload: Payload, now = new Date()): Promise<string | undefined> {
  const shared = { slug: 'accessibility-statement', depth: 0, overrideAccess: true } as const;
  const { remindedOn, reviewedOn } = await payload.findGlobal(shared);
  const { isDue, on } = statementReview(reviewedOn, now);
  // Never looked at: that is a visible gap in the panel, and no news.
  if (!isDue || !on || (remindedOn && now.getTime() - Date.parse(remindedOn) < month)) return undefined;
  const req = await createLocalReq({}, payload);
  const people = await staffOf(req);
  const values = { until: formatDate(on), url: `${env().serverUrl}/admin/globals/accessibility-statement` };
  for (const { email } of people) await queueMail(req, { to: email, template: statementReminder, values });
  await payload.updateGlobal({ ...shared, data: { remindedOn: now.toISOString() }, req });
  return `${people.length} Personen erinnert`;
}
