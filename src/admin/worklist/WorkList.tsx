import { Gutter, SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { accountOf, isStaff, ownAssociation } from '@/access/roles';
import { formatDate } from '@/lib/dates';
import { loadWork } from './loadWork';
import { WorkTable } from './WorkTable';

/** First page of the panel: members go on to their profile, the office sees what waits. */
export async function WorkList({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const association = ownAssociation(accountOf(req));
  if (!isStaff(req)) return association ? redirect(profile(association)) : <NoProfile />;
  const sections = await loadWork(req);
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Gutter className="panel-worklist">
      <main>
        <SetStepNav nav={[{ label: 'Arbeitsliste' }]} />
        <h1>Arbeitsliste</h1>
        <p className="panel-hint">{formatDate(new Date())} · das Älteste steht jeweils oben</p>
        <p className="panel-hidden">{total === 1 ? '1 Aufgabe' : `${total} Aufgaben`}</p>
        <ul className="panel-counters">
          {sections.map(({ id, rows, title }) => (
            <li key={id} className={rows.length === 0 ? 'panel-counters__none' : undefined}>
              <Counter href={`#${id}`} count={rows.length} title={title} />
            </li>
          ))}
        </ul>
        {filled.length === 0 && (
          <div className="panel-notice panel-notice--done">
            <h2>Alles erledigt</h2>
            <p>
              Im Augenblick wartet nichts auf Sie. Wenn ein Verband etwas zur Freigabe gibt, steht es hier und
              Sie bekommen eine E-Mail.
            </p>
          </div>
        )}
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

function Counter({ count, href, title }: { count: number; href: string; title: string }) {
  const words = (
    <>
      <strong>{count}</strong> {title}
    </>
  );
  return count > 0 ? <a href={href}>{words}</a> : <span>{words}</span>;
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
