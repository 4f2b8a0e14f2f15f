import type { IncomingMessage } from 'node:http';
import { cookieOf, DISPLAY_COOKIE, displayOf, displayQuery } from '../../lib/display';
import { isForeign, readForm } from './formDoor';

const year = 365 * 24 * 60 * 60;

/** Takes the form about the look of pages: the value for Set-Cookie, which deletes it when nothing is chosen. */
export async function chooseDisplay(
  req: IncomingMessage,
  serverUrl: string,
): Promise<{ cookie: string } | { refused: number }> {
  if (isForeign(req, serverUrl)) return { refused: 403 };
  const sent = await readForm(req);
  if ('refused' in sent) return sent;
  const form = new URLSearchParams(sent.body.toString('utf8'));
  const display = displayOf((name) => (form.has('zurueck') ? undefined : form.get(name)));
  const isChosen = displayQuery(display) !== '';
  const attributes = [
    `${DISPLAY_COOKIE}=${isChosen ? cookieOf(display) : ''}`,
    'Path=/',
    `Max-Age=${isChosen ? year : 0}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(serverUrl.startsWith('https:') ? ['Secure'] : []),
  ];
  return { cookie: attributes.join('; ') };
}
