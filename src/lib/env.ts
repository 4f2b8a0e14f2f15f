import { isIP } from 'node:net';
import path from 'node:path';

export interface Env {
  port: number;
  host: string;
  /** Absolute folder of database, uploads and secrets. */
  dataDir: string;
  databaseUrl: string;
  /** Origin under which people reach the site, without a slash at the end. */
  serverUrl: string;
  payloadSecret: string;
  demoPassword?: string;
  smtpUrl?: string;
  /** Address from which the site writes. */
  mailFrom: string;
  /** Empty where no job may be started from outside. */
  jobsSecret: string;
  /** A service of the house to sign in with; `claim` is what holds the mail address of the account. */
  oidc?: { issuer: string; clientId: string; clientSecret: string; claim: string };
  s3?: { bucket: string; endpoint?: string; region: string; accessKey: string; secretKey: string };
  /** The database was started by this program, which then also knows its secrets. */
  embeddedDatabase: boolean;
  /** A proxy of our own stands before the site and names the caller in X-Forwarded-For. */
  trustProxy: boolean;
  /** Whether links are asked for; off where nothing may go out. */
  checkLinks: boolean;
  isProduction: boolean;
}

export type EnvSource = Record<string, string | undefined>;

/** Bad or missing variables; the message names them in sentences for the person who starts the site. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/** Stand in where nothing is connected yet: while building, and until the embedded database runs. */
const placeholders = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'stands-in-until-the-real-secret-is-known',
};

/**
 * Reads all variables at once, so that a person learns of every mistake in one go.
 * `withPlaceholders`: the variables of the database and its secret may still be missing.
 * @throws EnvError
 */
export function parseEnv(source: EnvSource, { withPlaceholders = false } = {}): Env {
  const problems: string[] = [];
  const given: EnvSource = withPlaceholders
    ? { ...placeholders, ...withoutEmpty(source) }
    : withoutEmpty(source);

  /** The variable, or undefined when unset; a value that does not fit is noted with the rule it breaks. */
  function read(name: string, fits: (value: string) => boolean, rule: string): string | undefined {
    const value = given[name];
    if (value !== undefined && !fits(value)) problems.push(`${name} ${rule}.`);
    return value;
  }
  function demand(name: string, fits: (value: string) => boolean, rule: string, why: string): string {
    const value = read(name, fits, rule);
    if (value === undefined) problems.push(`${name} fehlt: ${why}.`);
    return value ?? '';
  }

  const port = read('PORT', isPort, 'muss eine ganze Zahl von 1 bis 65535 sein') ?? '3000';
  const host = read('HOST', isHost, 'muss eine IP-Adresse oder ein Rechnername sein') ?? '127.0.0.1';
  const serverUrl =
    read('SERVER_URL', isOrigin, 'muss eine Adresse wie https://www.example.org sein, ohne Pfad') ??
    ownOrigin({ host, port: Number(port) });
  const parsed: Env = {
    port: Number(port),
    host,
    dataDir: path.resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? 'data'),
    databaseUrl: demand(
      'DATABASE_URL',
      isUrlOf('postgres:', 'postgresql:'),
      'muss mit postgres:// oder postgresql:// beginnen und einen Rechner nennen',
      'ohne diese Angabe startet nur „npm start“ eine eigene Datenbank',
    ),
    serverUrl: serverUrl.replace(/\/$/, ''),
    payloadSecret: demand(
      'PAYLOAD_SECRET',
      atLeast(32),
      'muss mindestens 32 Zeichen lang sein',
      'mit einer eigenen Datenbank muss dieses Geheimnis gesetzt sein, mindestens 32 Zeichen lang',
    ),
    demoPassword: read('DEMO_PASSWORD', atLeast(12), 'muss mindestens 12 Zeichen lang sein'),
    smtpUrl: read('SMTP_URL', isUrlOf('smtp:', 'smtps:'), 'muss mit smtp:// oder smtps:// beginnen'),
    mailFrom:
      read('MAIL_FROM', isMailAddress, 'muss eine E-Mail-Adresse wie redaktion@example.org sein') ??
      `redaktion@${parseUrl(serverUrl)?.hostname ?? 'localhost'}`,
    jobsSecret: read('JOBS_SECRET', atLeast(32), 'muss mindestens 32 Zeichen lang sein') ?? '',
    oidc: readOidc(given, problems),
    s3: readBucket(given, problems),
    embeddedDatabase: given.EMBEDDED_DATABASE === '1',
    trustProxy: read('TRUST_PROXY', (value) => value === '0' || value === '1', 'muss 0 oder 1 sein') === '1',
    checkLinks: read('CHECK_LINKS', (value) => value === '0' || value === '1', 'muss 0 oder 1 sein') !== '0',
    isProduction: given.NODE_ENV === 'production',
  };
  if (problems.length > 0) throw new EnvError(problems.join('\n'));
  return Object.freeze(parsed);
}

function readOidc(given: EnvSource, problems: string[]): Env['oidc'] {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const missing = needed.filter((name) => given[name] === undefined);
  if (missing.length === needed.length) return undefined;
  for (const name of missing) problems.push(`${name} fehlt: Die Angaben zum Anmeldedienst gehören zusammen.`);
  const [issuer = '', clientId = '', clientSecret = ''] = needed.map((name) => given[name]);
  const { hostname, protocol } = parseUrl(issuer) ?? {};
  const isHere = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname ?? '');
  if (issuer && protocol !== 'https:' && !isHere) problems.push('OIDC_ISSUER muss mit https:// beginnen.');
  return Object.freeze({ issuer, clientId, clientSecret, claim: given.OIDC_CLAIM ?? 'email' });
}

function readBucket(given: EnvSource, problems: string[]): Env['s3'] {
  const needed = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'];
  const missing = needed.filter((name) => given[name] === undefined);
  const endpoint = given.S3_ENDPOINT;
  if (missing.length === needed.length && endpoint === undefined) return undefined;
  for (const name of missing) problems.push(`${name} fehlt: Die Angaben zum S3-Speicher gehören zusammen.`);
  if (endpoint !== undefined && !isUrlOf('http:', 'https:')(endpoint)) {
    problems.push('S3_ENDPOINT muss mit http:// oder https:// beginnen.');
  }
  const [bucket = '', region = '', accessKey = '', secretKey = ''] = needed.map((name) => given[name]);
  return Object.freeze({ bucket, endpoint, region, accessKey, secretKey });
}

/** Compose files hand on unset variables as empty ones. */
function withoutEmpty(source: EnvSource): EnvSource {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(value);
}

function isOrigin(value: string): boolean {
  const url = parseUrl(value);
  return /^https?:$/.test(url?.protocol ?? '') && (value === url?.origin || value === `${url?.origin}/`);
}

function isUrlOf(...protocols: string[]): (value: string) => boolean {
  return (value) => {
    const url = parseUrl(value);
    return url !== undefined && url.hostname !== '' && protocols.includes(url.protocol);
  };
}

function isMailAddress(value: string): boolean {
  return /^[^\s@<>,;]+@[a-z\d.-]+$/i.test(value);
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function atLeast(length: number): (value: string) => boolean {
  return (value) => value.length >= length;
}

/** The name under which a browser on this machine reaches a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Where this process itself answers, without a detour over a proxy. */
export function ownOrigin({ host, port }: Pick<Env, 'host' | 'port'>): string {
  return `http://${reachable(host)}:${port}`;
}

let current: Env | undefined;

/** The settings of this process, read once. @throws EnvError */
export function env(): Env {
  current ??= parseEnv(process.env, {
    withPlaceholders: process.env.NEXT_PHASE === 'phase-production-build',
  });
  return current;
}

export type Launch = Env & {
  /** No database is named, so this program starts its own. */
  embedded: boolean;
};

/** What is known before a database runs. @throws EnvError */
export function launchEnv(): Launch {
  const embedded = !process.env.DATABASE_URL;
  return { ...parseEnv(process.env, { withPlaceholders: embedded }), embedded };
}

/** Adds what only became known after the start; what the person has set stays. Must precede the first `env()`. */
export function completeEnv(additions: Record<string, string>): void {
  for (const [name, value] of Object.entries(additions)) process.env[name] ||= value;
}

/** The environment of this process with additions, for a program it starts. */
export function environmentWith(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}
