import { ButtonLink } from '@/components/parts/ButtonLink';
import { PageHead } from '@/components/parts/PageHead';
import { PAGE_STATUS } from '@/lib/pageStatus';

/** Instead of a form, when its link no longer works. */
export function ClosedLink({ title, sentence }: { title: string; sentence: string }) {
  return (
    <>
      <meta name={PAGE_STATUS} content="410" />
      <PageHead title={title} lead={sentence} />
      <div className="container">
        <ButtonLink href="/admin/login">Zur Anmeldung</ButtonLink>
      </div>
    </>
  );
}
