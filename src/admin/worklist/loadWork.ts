import type { PayloadRequest } from 'payload';
import { log } from '@/lib/log';
import { messageSections } from './messageSections';
import { brokenLinks } from './sections/brokenLinks';
import { oldDrafts } from './sections/oldDrafts';
import { overdue } from './sections/overdue';
import { pictures } from './sections/pictures';
import { planned } from './sections/planned';
import { returned } from './sections/returned';
import { reviews } from './sections/reviews';
import type { WorkPart, WorkSection } from './work';

const messages: WorkPart = { name: 'Die Meldungen', load: messageSections };

/** In the order of the page. */
const parts: WorkPart[] = [reviews, returned, messages, planned, overdue, brokenLinks, pictures, oldDrafts];

export interface Work {
  sections: WorkSection[];
  /** Names of the parts that could not be loaded. */
  missing: string[];
}

/** What waits for the office; in each section the oldest first. */
export async function loadWork(req: PayloadRequest, from: WorkPart[] = parts): Promise<Work> {
  const work: Work = { sections: [], missing: [] };
  const results = await Promise.allSettled(from.map(({ load }) => load(req)));
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') work.sections.push(...[result.value].flat());
    else {
      const { name } = from[index] as WorkPart;
      log.error({ err: result.reason, part: name }, 'a part of the work list could not be loaded');
      work.missing.push(name);
    }
  }
  return work;
}
