import { fromGlobalSetup } from './environment';
import type { Site } from './site';

/** The site all browser tests of a run share, for reading only. */
export function sharedSite(): Pick<Site, 'origin' | 'fetch'> {
  const origin = fromGlobalSetup('TEST_SITE_ORIGIN');
  return {
    origin,
    fetch: (target, init) => fetch(new URL(target, origin), { redirect: 'manual', ...init }),
  };
}
