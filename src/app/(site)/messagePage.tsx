import { JsonLd } from '@/components/parts/JsonLd';
import { MessagePage, MessageSentPage } from '@/components/templates/MessagePage';
import { isPagePath, PAGE_PARAMETER } from '@/lib/formPaths';
import type { LinkItem } from '@/lib/linkItem';
import { PAGE_STATUS } from '@/lib/pageStatus';
import { issueKey } from '@/messages/formKey';
import { type MessageKind, trapName } from '@/messages/rules';
import { formTexts } from '@/messages/texts';
import { breadcrumbJsonLd } from '@/queries/jsonLd';
import { formFacts, outcomeOf } from '@/queries/messages';
import { pageMetadata } from '@/queries/metadata';
import { start } from '@/queries/paths';
import { framed } from './framed';

export interface MessageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const trails: Record<MessageKind, LinkItem[]> = {
  barrier: [start],
  error: [start],
  contact: [start, { label: 'Kontakt', href: '/kontakt' }],
};

/** Title of a form: new, refused or sent. */
export async function messageMetadata(kind: MessageKind, { searchParams }: MessageProps) {
  const outcome = outcomeOf((await searchParams).ergebnis, kind);
  const { lead, path, sentTitle, title } = formTexts[kind];
  const said = outcome?.status === 200 ? sentTitle : outcome ? `Fehler: ${title}` : title;
  return pageMetadata({ title: said, description: lead, path, noindex: outcome !== undefined });
}

/** A form to be heard: new, refused with what was written, or sent. */
export async function messagePage(kind: MessageKind, { searchParams }: MessageProps) {
  const query = await searchParams;
  const outcome = outcomeOf(query.ergebnis, kind);
  const texts = formTexts[kind];
  const around = { path: texts.path, feedback: null };
  const trail = trails[kind];
  if (outcome?.status === 200) {
    const { answer, email, page, text } = outcome.values;
    return framed(
      around,
      <MessageSentPage
        trail={trail}
        title={texts.sentTitle}
        lead={answer === 'ja' ? 'Vielen Dank. Wir antworten Ihnen.' : 'Vielen Dank.'}
        page={page}
        text={text}
        email={answer === 'ja' ? email : undefined}
      />,
    );
  }
  const { days, enforcement, secret } = await formFacts();
  const asked = query[PAGE_PARAMETER];
  const values = outcome?.values ?? {
    page: kind !== 'contact' && typeof asked === 'string' && isPagePath(asked) ? asked : '',
    text: '',
    name: '',
    answer: '',
    email: '',
  };
  return framed(
    around,
    <>
      {outcome && <meta name={PAGE_STATUS} content={String(outcome.status)} />}
      <JsonLd data={breadcrumbJsonLd([...trail, { label: texts.title, href: texts.path }])} />
      <MessagePage
        trail={trail}
        title={texts.title}
        lead={texts.lead}
        next={texts.next}
        days={days}
        enforcement={kind === 'barrier' ? enforcement : undefined}
        form={{
          path: texts.path,
          pageLabel: texts.pageLabel,
          textLabel: texts.textLabel,
          textHint: texts.textHint,
          button: texts.button,
          withName: kind === 'contact',
          values,
          faults: outcome?.faults ?? [],
          formKey: outcome?.key ?? issueKey(secret, kind),
          trapName,
        }}
      />
    </>,
  );
}
