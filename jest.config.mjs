const nextTransformer = [
  'next/dist/build/swc/jest-transformer',
  { serverComponents: true, isEsmProject: true },
];

/** What every kind of test shares; Next's own transformer compiles, so no second compiler is needed. */
const shared = {
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  transform: { '^.+\\.[jt]sx?$': nextTransformer },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.(scss|css)$': '<rootDir>/tests/helpers/emptyStyle.mjs',
  },
};

/** Quiet tests: an unannounced console.error or console.warn is a failure. */
const consoleGuard = '<rootDir>/tests/helpers/consoleGuard.setup.ts';

/** One throwaway PostgreSQL and one seeded template per run. */
const database = {
  globalSetup: '<rootDir>/tests/helpers/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/helpers/globalTeardown.mjs',
};

export default {
  maxWorkers: 2,
  // A net for tests that hang; jest reads it here only, not from the projects.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/tests/helpers/totalsReporter.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: [consoleGuard],
    },
    {
      ...shared,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/components/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: [consoleGuard, '<rootDir>/tests/helpers/components.setup.ts'],
    },
    {
      ...shared,
      ...database,
      displayName: 'cms',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/cms/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      ...database,
      globalSetup: '<rootDir>/tests/helpers/browserSetup.mjs',
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.{ts,tsx}'],
    },
  ],
};
