import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { keptSecrets, secretsFileIn } from '../../../src/server/secrets';
import { temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
afterAll(remove);

describe('keptSecrets', () => {
  it('makes long secrets at the first start and keeps them, readable for their owner only', () => {
    const secrets = keptSecrets(folder);
    expect(secrets.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(secrets.JOBS_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(secrets.PAYLOAD_SECRET).not.toBe(secrets.JOBS_SECRET);
    expect(keptSecrets(folder)).toEqual(secrets);
    expect(statSync(secretsFileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('adds what an older file does not have', () => {
    writeFileSync(secretsFileIn(folder), '{"PAYLOAD_SECRET":"known"}');
    expect(keptSecrets(folder)).toMatchObject({ PAYLOAD_SECRET: 'known', JOBS_SECRET: expect.any(String) });
    expect(JSON.parse(readFileSync(secretsFileIn(folder), 'utf8')).JOBS_SECRET).toEqual(expect.any(String));
  });

  it('names a damaged file and does not overwrite it', () => {
    writeFileSync(secretsFileIn(folder), '{"PAYLOAD');
    expect(() => keptSecrets(folder)).toThrow(/secrets\.json ist beschädigt/);
    expect(readFileSync(secretsFileIn(folder), 'utf8')).toBe('{"PAYLOAD');
  });
});
