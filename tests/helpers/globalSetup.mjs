import { register } from 'tsx/esm/api';

/** jest loads this file without its transformer, so TypeScript below it needs a loader of its own. */
export default async function globalSetup() {
  const unregister = register();
  const { startCluster } = await import('./cluster');
  Reflect.set(globalThis, 'testCluster', await startCluster());
  await unregister();
}
