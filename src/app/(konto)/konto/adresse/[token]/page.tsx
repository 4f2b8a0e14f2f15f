import { lookAtLink } from '@/accounts/openLink';
import { closedLinkTexts } from '@/accounts/rules';
import { Button } from '@/components/parts/Button';
import { PageHead } from '@/components/parts/PageHead';
import { pageRequest } from '../../accountRequest';
import { ClosedLink } from '../../ClosedLink';
import { accountFrame } from '../../frame';

const title = 'E-Mail-Adresse bestätigen';

export const metadata = { title: `${title} – BAG HKV` };

/** A button and not the link itself confirms: programs that check mails open every link in them. */
export default async function NewAddress({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { account, state } = await lookAtLink(await pageRequest(), 'address', token);
  if (!account || state !== 'open') {
    const sentence = closedLinkTexts.address[state === 'open' ? 'revoked' : state];
    return accountFrame(<ClosedLink title={title} sentence={sentence} />);
  }
  return accountFrame(
    <>
      <PageHead title={title} lead={`Danach melden Sie sich mit ${account.email} an.`} />
      <div className="container message-sent">
        <form method="post" action={`/konto/adresse/${token}/bestaetigen`} className="message-form">
          <div className="message-form__buttons">
            <Button>Adresse bestätigen</Button>
          </div>
        </form>
      </div>
    </>,
  );
}
