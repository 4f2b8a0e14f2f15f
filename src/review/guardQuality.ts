import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';
import { refuse } from '@/access/refuse';
import { isAdmin } from '@/access/roles';
import { remarkOf, withoutSecondPerson, withRemark } from '@/activity/remark';
import { openErrors } from '@/quality/openErrors';
import { reportOf } from '@/quality/reportOf';
import { scoreOf } from '@/quality/score';

/**
 * Checks every document that is saved, keeps the count for the lists, and lets no errors out: not by hand, not by
 * a round of review, not by something planned. Admins may, with a reason. What the site brings along by itself,
 * without an account, is tested to have none.
 */
export const guardQuality: CollectionBeforeChangeHook = async ({ collection, context, data, req }) => {
  const { despiteErrors, ...rest } = data;
  const report = await reportOf(req, collection.slug as CollectionSlug, rest);
  const checked = { ...rest, findings: scoreOf(report) };
  const goesOut = rest._status === 'published' && !rest.deletedAt && Boolean(req.user || context.releasing);
  const fault = goesOut ? openErrors(report.errors, context.releasing ? 'decide' : 'publish') : null;
  if (!fault) return checked;
  const reason = String(context.despiteErrors ?? despiteErrors ?? '').trim();
  if (!isAdmin(req) || !reason) refuse(fault, 422);
  // Said once, in the entry that tells of the release. Reading has put a new context in place of the one given here.
  const isAlone = remarkOf(req.context).action === 'releasedByOverride';
  const note = [`${fault.split('. ')[0]}.`, isAlone && withoutSecondPerson(rest.changeNote), reason]
    .filter(Boolean)
    .join(' ');
  Object.assign(req.context, withRemark({ action: 'releasedDespiteErrors', note }));
  return checked;
};
