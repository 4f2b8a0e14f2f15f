/** Password of every account in the seeded template. */
export const demoPassword = 'nur-fuer-die-pruefung-7431';

type Place = { databaseUrl: string; dataDir: string; port?: number };

/** The environment in which the site and Payload run under test; nothing in it reaches a foreign host. */
export function testEnvironment({ databaseUrl, dataDir, port = 3000 }: Place) {
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'only-for-tests-'.repeat(4),
    DEMO_PASSWORD: demoPassword,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECK_LINKS: '0',
  };
}

/** Reads a variable that the run's global setup left for its test files. */
export function fromGlobalSetup(
  name: 'TEST_CLUSTER_URL' | 'TEST_TEMPLATE_DATA_DIR' | 'TEST_RUN' | 'TEST_SITE_ORIGIN',
): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is unset: database tests belong into tests/cms or tests/browser`);
  return value;
}
