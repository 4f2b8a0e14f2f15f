import { confirmNewAddress } from '@/accounts/openLink';
import { formRequest, goTo, refused } from '../../../accountRequest';

/** Lets a new mail address count. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const sent = await formRequest(request);
  if (!sent) return refused();
  const { token } = await params;
  const done = await confirmNewAddress(sent.req, token);
  return goTo(done ? '/konto/fertig/adresse' : `/konto/adresse/${encodeURIComponent(token)}`);
}
