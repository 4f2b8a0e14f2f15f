import { register } from 'tsx/esm/api';

/** jest loads this file without its transformer, so TypeScript below it needs a loader of its own. */
export default async function globalSetup() {
  // Two kinds of tests ask for it; one cluster serves both.
  if (Reflect.has(globalThis, 'testCluster')) return;
  const unregister = register();
  const { startCluster } = await import('./cluster');
  Reflect.set(globalThis, 'testCluster', await startCluster());
  await unregister();
}
