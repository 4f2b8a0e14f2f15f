import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { accountOf, isStaff } from '@/access/roles';
import { type Chapter, chapters, readChapter } from '@/handbook/chapters';
import { toHtml } from '@/handbook/toHtml';

/** The handbook inside the panel: members read theirs, the office reads both. */
export async function Handbook({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, visibleEntities } = initPageResult;
  if (!accountOf(req)) redirect('/admin/login');
  const own: Chapter = isStaff(req) ? 'geschaeftsstelle' : 'verbaende';
  const chapter = isStaff(req) && searchParams?.fuer === 'verbaende' ? 'verbaende' : own;
  const html = toHtml(await readChapter(chapter));
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params}
      payload={req.payload}
      permissions={initPageResult.permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="panel-worklist">
        <main>
          <SetStepNav nav={[{ label: chapters[chapter].title }]} />
          {isStaff(req) && <OtherChapter chapter={chapter} />}
          <article
            className="panel-handbook"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own file, nobody can write there
            dangerouslySetInnerHTML={{ __html: html }}
          />
        </main>
      </Gutter>
    </DefaultTemplate>
  );
}

function OtherChapter({ chapter }: { chapter: Chapter }) {
  const other: Chapter = chapter === 'verbaende' ? 'geschaeftsstelle' : 'verbaende';
  return (
    <p>
      <a className="panel-link" href={`/admin/handbuch?fuer=${other}`}>
        {chapters[other].title}
      </a>
    </p>
  );
}
