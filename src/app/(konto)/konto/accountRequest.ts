import config from '@payload-config';
import { createLocalReq, createPayloadRequest, getPayload, type PayloadRequest } from 'payload';
import { callerOf, hit } from '@/collections/Throttle/hit';
import { env } from '@/lib/env';

/** A request to the CMS by nobody in particular, for pages. */
export async function pageRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await getPayload({ config }));
}

/**
 * Takes a sent form in: as nobody, whoever may be signed in beside. The link is the secret; that the form stood
 * on our own page is checked all the same. These pages send no referrer, which makes browsers say "null" as origin.
 * @returns null when it came from elsewhere, or too often
 */
export async function formRequest(request: Request): Promise<{ req: PayloadRequest; form: FormData } | null> {
  const origin = request.headers.get('origin');
  const isForeign = origin !== null && origin !== 'null' && origin !== env().serverUrl;
  const site = request.headers.get('sec-fetch-site');
  if (isForeign || (site !== null && site !== 'same-origin')) return null;
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  if (!form) return null;
  const req = await createPayloadRequest({ config, request });
  req.user = null;
  return (await hit(req, 'accountLink', callerOf(req), 30, 600)) ? { req, form } : null;
}

/** Sends the browser on with a plain GET. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Referrer-Policy': 'no-referrer' } });
}

export const refused = () =>
  new Response('Das hat nicht geklappt. Bitte öffnen Sie den Link aus der E-Mail noch einmal.', {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
