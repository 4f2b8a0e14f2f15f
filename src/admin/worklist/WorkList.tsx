import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { accountOf, isStaff, ownAssociation } from '@/access/roles';
import { formatWeekday } from '@/lib/dates';
import { loadDone } from './loadDone';
import { loadWork } from './loadWork';
import { NewEntries } from './NewEntries';
import { NothingToDo } from './NothingToDo';
import { totalSentence, WorkCounters } from './WorkCounters';
import { WorkTable } from './WorkTable';

/** First page of the panel: members go on to their profile, the office sees what waits. */
export async function WorkList({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const association = ownAssociation(accountOf(req));
  if (!isStaff(req)) return association ? redirect(profile(association)) : <NoProfile />;
  const { missing, sections } = await loadWork(req);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const isEmpty = filled.length === 0 && missing.length === 0;
  const reviews = sections.find(({ id }) => id === 'freigabe')?.rows.map(({ key }) => key) ?? [];
  return (
    <Gutter className="panel-worklist">
      <main>
        <SetStepNav nav={[]} />
        <h1>Arbeitsliste</h1>
        <p className="panel-hint">
          {formatWeekday(new Date())}
          {!isEmpty && ' · das Älteste steht jeweils oben'}
        </p>
        <NewEntries known={reviews} />
        <p className="panel-hidden">{totalSentence(sections)}</p>
        <WorkCounters sections={sections} />
        {missing.map((name) => (
          <p key={name} className="panel-notice panel-notice--warning">
            {name} konnten gerade nicht geladen werden. Alles andere ist aktuell.
          </p>
        ))}
        {isEmpty && <NothingToDo done={await loadDone(req)} />}
        {filled.map((section) => (
          <WorkTable
            key={section.id}
            section={section}
            showAll={searchParams?.alle === section.id}
            isFirst={section.id === 'freigabe'}
          />
        ))}
      </main>
    </Gutter>
  );
}

function NoProfile() {
  return (
    <Gutter className="panel-worklist">
      <main>
        <h1>Kein Profil zugeordnet</h1>
        <p>
          Ihr Zugang gehört noch zu keinem Mitgliedsverband. Bitte wenden Sie sich an die Geschäftsstelle.
        </p>
      </main>
    </Gutter>
  );
}

const profile = (id: number) => `/admin/collections/member-associations/${id}`;
