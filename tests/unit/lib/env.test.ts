import { EnvError, parseEnv } from '@/lib/env';

const complete = {
  DATABASE_URL: 'postgres://site:secret@db.example:5432/site',
  PAYLOAD_SECRET: 'x'.repeat(32),
};

function problems(source: Record<string, string | undefined>): string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('parseEnv', () => {
  it('needs no more than a database and a secret', () => {
    expect(parseEnv(complete)).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: `${process.cwd()}/data`,
      serverUrl: 'http://127.0.0.1:3000',
      databaseUrl: complete.DATABASE_URL,
      jobsSecret: '',
      mailFrom: 'redaktion@127.0.0.1',
      oidc: undefined,
      s3: undefined,
      embeddedDatabase: false,
      isProduction: false,
    });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(parseEnv(complete))).toBe(true);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['HOST', 'http://example.org'],
    ['HOST', 'a b'],
    ['SERVER_URL', 'www.example.org'],
    ['SERVER_URL', 'https://example.org/pfad'],
    ['SERVER_URL', 'ftp://example.org'],
    ['DATABASE_URL', 'mysql://db/site'],
    ['DATABASE_URL', 'postgres:///site'],
    ['PAYLOAD_SECRET', 'x'.repeat(31)],
    ['JOBS_SECRET', 'short'],
    ['DEMO_PASSWORD', 'elf Zeichen'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'Redaktion <redaktion@example.org>'],
  ])('names %s when it is "%s"', (name, value) => {
    const found = problems({ ...complete, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} muss .+\\.$`));
  });

  it('names what is missing, and all of it at once', () => {
    const found = problems({ PORT: 'x' });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'PAYLOAD_SECRET']);
  });

  it('takes an empty value for an unset one', () => {
    expect(parseEnv({ ...complete, PORT: '', SMTP_URL: '' })).toMatchObject({
      port: 3000,
      smtpUrl: undefined,
    });
    expect(problems({ ...complete, PAYLOAD_SECRET: '' })[0]).toMatch(/^PAYLOAD_SECRET fehlt/);
  });

  it('lets placeholders stand in while building, but no wrong value pass', () => {
    expect(parseEnv({}, { withPlaceholders: true }).payloadSecret.length).toBeGreaterThanOrEqual(32);
    expect(() => parseEnv({ PAYLOAD_SECRET: 'short' }, { withPlaceholders: true })).toThrow(EnvError);
  });

  it('names the address people can use when it listens everywhere', () => {
    expect(parseEnv({ ...complete, HOST: '0.0.0.0', PORT: '8080' }).serverUrl).toBe('http://127.0.0.1:8080');
    expect(parseEnv({ ...complete, HOST: '::1' }).serverUrl).toBe('http://[::1]:3000');
  });

  it('drops a slash at the end of the address', () => {
    expect(parseEnv({ ...complete, SERVER_URL: 'https://example.org/' }).serverUrl).toBe(
      'https://example.org',
    );
  });

  it('wants all of the service to sign in with or nothing of it, and asks it over https only', () => {
    const service = {
      OIDC_ISSUER: 'https://login.example.org',
      OIDC_CLIENT_ID: 'bag-hkv',
      OIDC_CLIENT_SECRET: 'geheim',
    };
    expect(parseEnv({ ...complete, ...service }).oidc).toEqual({
      issuer: 'https://login.example.org',
      clientId: 'bag-hkv',
      clientSecret: 'geheim',
      claim: 'email',
    });
    expect(parseEnv({ ...complete, ...service, OIDC_CLAIM: 'upn' }).oidc?.claim).toBe('upn');
    expect(problems({ ...complete, OIDC_CLAIM: 'upn' })).toEqual([]);
    expect(problems({ ...complete, OIDC_CLIENT_ID: 'x' })[0]).toMatch(/^OIDC_ISSUER fehlt/);
    for (const issuer of ['http://login.example.org', 'login.example.org']) {
      expect(problems({ ...complete, ...service, OIDC_ISSUER: issuer })).toEqual([
        'OIDC_ISSUER muss mit https:// beginnen.',
      ]);
    }
    expect(problems({ ...complete, ...service, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toEqual([]);
  });

  it('wants all of the file store or nothing of it', () => {
    const store = { S3_BUCKET: 'b', S3_REGION: 'eu', S3_ACCESS_KEY: 'k', S3_SECRET_KEY: 's' };
    expect(parseEnv({ ...complete, ...store }).s3).toEqual({
      bucket: 'b',
      endpoint: undefined,
      region: 'eu',
      accessKey: 'k',
      secretKey: 's',
    });
    expect(problems({ ...complete, S3_BUCKET: 'b' }).map((line) => line.split(' ')[0])).toEqual([
      'S3_REGION',
      'S3_ACCESS_KEY',
      'S3_SECRET_KEY',
    ]);
    expect(problems({ ...complete, ...store, S3_ENDPOINT: 'minio:9000' })[0]).toMatch(/^S3_ENDPOINT muss/);
  });
});
