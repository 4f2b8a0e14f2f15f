export default async function globalTeardown() {
  await Reflect.get(globalThis, 'testSite')?.stop();
  await Reflect.get(globalThis, 'testCluster')?.stop();
}
