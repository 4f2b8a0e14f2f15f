/** Payload's configuration as the build sees it: without database, secrets or a look at package versions. */
export async function loadConfig() {
  Object.assign(process.env, { NEXT_PHASE: 'phase-production-build', NODE_ENV: 'production' });
  const { default: config } = await import('../../payload.config');
  return config;
}
