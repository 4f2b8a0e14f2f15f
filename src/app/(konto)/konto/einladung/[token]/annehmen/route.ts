import { acceptInvitation, newPasswordFault } from '@/accounts/openLink';
import { minimumLength } from '@/collections/Users/passwordFault';
import { formRequest, goTo, refused } from '../../../accountRequest';
import type { Fault } from '../faults';

/** Takes the first password of an invited account. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const sent = await formRequest(request);
  if (!sent) return refused();
  const { token } = await params;
  const page = `/konto/einladung/${encodeURIComponent(token)}`;
  const again = (fault: Fault) => goTo(`${page}?fehler=${fault}`);
  const [password, repeated] = ['passwort', 'nochmal'].map((name) => String(sent.form.get(name) ?? ''));
  if (!password || password.length < minimumLength) return again('kurz');
  if (await newPasswordFault(sent.req, token, password)) return again('leicht');
  if (password !== repeated) return again('ungleich');
  return goTo((await acceptInvitation(sent.req, token, password)) ? '/konto/fertig/passwort' : page);
}
