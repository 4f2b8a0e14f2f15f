import { type ExplanationName, explanations } from '@/fields/explanationParts';
import { cms, oncePerRequest } from './cms';
import { checkedOf, easyViews } from './easy';

/** The four explanations of the site in Leichte Sprache, or null while there are none. */
export const findExplanations = oncePerRequest(async () => {
  const payload = await cms();
  const global = await payload.findGlobal({ slug: 'explanations', depth: 1, overrideAccess: false });
  const parts = explanations
    .map(({ id, name }) => ({ id, blocks: easyViews(global[name as ExplanationName]?.content) }))
    .filter(({ blocks }) => blocks.length > 0);
  if (!global.title || parts.length === 0) return null;
  return { title: global.title, checked: checkedOf(global), parts, updatedAt: global.updatedAt ?? undefined };
});
