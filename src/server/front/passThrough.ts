import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeHeaders } from './beforeHeaders';
import { clientAddress, clientAddressHeader } from './clientAddress';
import { commonHeaders, dataPolicy, panelPolicy, uploadPolicy } from './headers';
import { holdAnswer } from './holdAnswer';
import type { PassArea } from './routeRequest';

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

interface Options {
  handler: Handler;
  isHttps: boolean;
  trustProxy: boolean;
  everybodyHeard(): Promise<void>;
}

const privately = 'private, no-store';

function cacheControl(area: PassArea, status: number): string | undefined {
  if (area === 'build') return undefined;
  const isFile = area === 'media' && [200, 206, 304].includes(status);
  return isFile ? 'public, max-age=86400' : privately;
}

/** Hands requests of the panel, the interface, uploads, build files and preview to Next, under our headers. */
export function createPassThrough({ handler, isHttps, trustProxy, everybodyHeard }: Options) {
  /** The policy of the answer; for pages with scripts also told to Next, which takes the nonce from the request. */
  function choosePolicy(req: IncomingMessage, area: PassArea): string {
    if (area === 'panel' || area === 'preview') {
      const policy = panelPolicy(randomBytes(16).toString('base64'), isHttps);
      req.headers['content-security-policy'] = policy;
      return policy;
    }
    return area === 'media' ? uploadPolicy : dataPolicy;
  }

  return async function passThrough(
    req: IncomingMessage,
    res: ServerResponse,
    { area, changing }: { area: PassArea; changing: boolean },
  ): Promise<void> {
    const policy = choosePolicy(req, area);
    req.headers[clientAddressHeader] = clientAddress(req, trustProxy);
    beforeHeaders(res, (status) => {
      for (const [name, value] of commonHeaders(isHttps)) res.setHeader(name, value);
      res.setHeader('Content-Security-Policy', policy);
      res.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
      const caching = cacheControl(area, status);
      if (caching) res.setHeader('Cache-Control', caching);
      res.removeHeader('X-Powered-By');
      if (area === 'panel') return;
      // Payload's wish for the colour scheme; asked on every path it would cost each visitor a second request.
      res.removeHeader('Accept-CH');
      res.removeHeader('Critical-CH');
    });
    if (changing) holdAnswer(res, everybodyHeard);
    await handler(req, res);
  };
}
