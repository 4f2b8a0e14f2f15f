import * as client from 'openid-client';
import type { Env } from '@/lib/env';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { OidcRefusal } from './faults';

type Settings = NonNullable<Env['oidc']>;

let found: Promise<client.Configuration> | undefined;

/** What the service says of itself, asked for once; asked again after a failure. */
function discover({ issuer, clientId, clientSecret }: Settings): Promise<client.Configuration> {
  found ??= client
    .discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 5,
      // The settings let nothing but this machine be asked without encryption.
      execute: issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
    })
    .catch((error: unknown) => {
      found = undefined;
      throw error;
    });
  return found;
}

const redirectUri = () => `${env().serverUrl}/api/users/oidc/callback`;

export interface Asked {
  state: string;
  nonce: string;
  verifier: string;
}

/** Where to send a browser, and what to remember until it comes back. */
export async function askProvider(settings: Settings): Promise<Asked & { url: URL }> {
  try {
    const provider = await discover(settings);
    const verifier = client.randomPKCECodeVerifier();
    const asked = { state: client.randomState(), nonce: client.randomNonce(), verifier };
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri(),
      scope: 'openid email',
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { ...asked, url };
  } catch (error) {
    throw refusalFor(error);
  }
}

/**
 * Turns the answer of the service into the mail address of a person. `search` is the query of the address it sent the
 * browser back to; the address itself is ours, whatever host the request names.
 */
export async function addressOfAnswer(settings: Settings, asked: Asked, search: string): Promise<string> {
  const claims = await claimsOf(settings, asked, search).catch((error: unknown) => {
    throw refusalFor(error);
  });
  const address = claims[settings.claim];
  if (typeof address !== 'string' || address === '') throw new OidcRefusal('unbekannt');
  if (settings.claim === 'email' && claims.email_verified !== true) throw new OidcRefusal('unbestaetigt');
  return address.toLowerCase().trim();
}

async function claimsOf(
  settings: Settings,
  { state, nonce, verifier }: Asked,
  search: string,
): Promise<Record<string, unknown>> {
  const provider = await discover(settings);
  const tokens = await client.authorizationCodeGrant(provider, new URL(`${redirectUri()}${search}`), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || claims[settings.claim] !== undefined) return { ...claims };
  return { ...(await client.fetchUserInfo(provider, tokens.access_token, claims.sub)) };
}

function refusalFor(error: unknown): OidcRefusal {
  const { code, message, name } = error as Error & { code?: string };
  log.warn({ reason: message, code }, 'sign-in by OpenID Connect failed');
  if (error instanceof client.AuthorizationResponseError) return new OidcRefusal('abgebrochen');
  const isAway = name === 'TypeError' || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM';
  return new OidcRefusal(isAway ? 'dienst' : 'ungueltig');
}
