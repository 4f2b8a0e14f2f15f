import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

const clientId = 'bag-hkv';
const clientSecret = 'geheim-nur-fuer-die-pruefung';

export interface Person {
  email?: string;
  email_verified?: boolean;
  [claim: string]: unknown;
}

/** A real service to sign in with, where everybody is the person that the test says. */
export async function startOidc(siteOrigin: string) {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let person: Person = {};
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${siteOrigin}/api/users/oidc/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'upn'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['nur-fuer-die-pruefung'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...person }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    return provider.interactionFinished(request, response, { login: { accountId: 'jemand' } });
  });

  return {
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
    issuer,
    /** From now on everybody who signs in is this one. */
    be(next: Person): void {
      person = next;
    },
    /** Follows the service as a browser does until it sends back to the site. @returns path and query there */
    async walk(from: string): Promise<string> {
      const cookies = new Map<string, string>();
      let url = new URL(from);
      while (url.origin === issuer) {
        const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
        const { headers, status } = await fetch(url, { redirect: 'manual', headers: { cookie } });
        for (const line of headers.getSetCookie()) {
          const [name = '', value = ''] = String(line.split(';')[0]).split('=');
          cookies.set(name, value);
        }
        const next = headers.get('location');
        if (!next) throw new Error(`The service answered ${status} to ${url.pathname}.`);
        url = new URL(next, url);
      }
      return `${url.pathname}${url.search}`;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Oidc = Awaited<ReturnType<typeof startOidc>>;
