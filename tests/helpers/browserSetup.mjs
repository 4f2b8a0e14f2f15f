import { register } from 'tsx/esm/api';
import globalSetup from './globalSetup.mjs';

/** Browser tests also share one running site; those that change content start their own. */
export default async function browserSetup() {
  await globalSetup();
  const unregister = register();
  const { startSite } = await import('./site');
  const site = await startSite();
  Reflect.set(globalThis, 'testSite', site);
  process.env.TEST_SITE_ORIGIN = site.origin;
  await unregister();
}
