import { takeUp } from '@/messages/outcomes';
import { cms, oncePerRequest } from './cms';

/** What became of a form that was just sent; the same for title and body of one answer. */
export const outcomeOf = oncePerRequest(takeUp);

/** What a form says about itself: how long messages stay, and the secret that signs since when it has been open. */
export const formFacts = oncePerRequest(async () => {
  const payload = await cms();
  const shared = { depth: 0, overrideAccess: true };
  const [{ messageDays }, { enforcement }] = await Promise.all([
    payload.findGlobal({ slug: 'settings', ...shared }),
    payload.findGlobal({ slug: 'accessibility-statement', ...shared }),
  ]);
  return { days: messageDays, enforcement: enforcement?.shortName, secret: payload.secret };
});
