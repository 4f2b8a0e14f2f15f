import type { Endpoint, PayloadRequest } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { refuse } from '@/access/refuse';
import { callerOf, hit } from '@/collections/Throttle/hit';
import { env } from '@/lib/env';
import type { User } from '@/payload-types';
import { inTransaction } from '@/publishing/inTransaction';
import { bodyOf } from '../bodyOf';
import { openSession } from '../openSession';
import { spendCode } from '../secondFactor/spendCode';
import { findFactor } from '../secondFactor/store';
import { noCookie, readStep, stepCookie } from './cookie';
import { OidcRefusal, oidcFaults } from './faults';
import { addressOfAnswer, askProvider } from './provider';

function goTo(path: string, ...cookies: string[]): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** A step of the browser; whatever goes wrong leads back to the form with a sentence. */
function step(path: string, act: (req: PayloadRequest) => Promise<Response>): Endpoint {
  return {
    path: `/oidc/${path}`,
    method: 'get',
    handler: async (req) => {
      try {
        if (!(await hit(req, 'oidc', callerOf(req), 60, 600))) throw new OidcRefusal('versuche');
        return await act(req);
      } catch (error) {
        if (!(error instanceof OidcRefusal)) throw error;
        return goTo(`/admin/login?anmeldung=${error.fault}`, noCookie());
      }
    },
  };
}

const settings = () => env().oidc ?? refuse('Diese Art der Anmeldung ist nicht eingerichtet.', 404);

const start = step('start', async (req) => {
  const { url, ...asked } = await askProvider(settings());
  const goal = getSafeRedirect({ fallbackTo: '/admin', redirectTo: req.searchParams.get('redirect') ?? '' });
  return goTo(url.href, stepCookie(req, 'asked', { ...asked, goal }));
});

const callback = step('callback', async (req) => {
  const provider = settings();
  const asked = readStep(req, 'asked');
  // Each question is answered once, whatever the service thinks of its code.
  if (!asked || !(await hit(req, 'oidcState', asked.state, 1, 900))) throw new OidcRefusal('ungueltig');
  const user = await findAccount(req, await addressOfAnswer(provider, asked, req.search ?? ''));
  if ((await findFactor(req, user.id))?.confirmedAt) {
    const goal = encodeURIComponent(asked.goal);
    return goTo(`/admin/login?schritt=code&redirect=${goal}`, stepCookie(req, 'known', { user: user.id }));
  }
  return goTo(asked.goal, await openSession(req, user.id), noCookie());
});

/** An account that somebody has taken up already and nobody has ended. None is ever made here. */
async function findAccount(req: PayloadRequest, email: string): Promise<User> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [user] = docs;
  if (!user || user.active === false || user.invitedUntil) throw new OidcRefusal('unbekannt');
  return user;
}

/** The service stands for the password only: whoever has a second factor here needs it here. */
const code: Endpoint = {
  path: '/oidc/code',
  method: 'post',
  handler: async (req) => {
    const known = readStep(req, 'known');
    if (!known) refuse(oidcFaults.ungueltig, 401);
    const sent = await bodyOf(req);
    const cookie = await inTransaction(req, async () => {
      const user = await req.payload.findByID({
        collection: 'users',
        id: known.user,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      });
      if (!user || user.active === false) refuse(oidcFaults.unbekannt, 401);
      await spendCode(req, user, sent.code);
      return openSession(req, user.id);
    });
    const headers = new Headers({ 'Cache-Control': 'no-store' });
    for (const value of [cookie, noCookie()]) headers.append('Set-Cookie', value);
    return Response.json({ message: 'Sie sind angemeldet.' }, { headers });
  },
};

export const oidcEndpoints: Endpoint[] = [start, callback, code];
