import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { MapDefs } from '../Map/MapDefs';
import { TopicMap } from '../Map/TopicMap';
import type { DownloadItem } from '../parts/DownloadLink';
import { FactsList } from '../parts/FactsList';
import { FiguresRow } from '../parts/FiguresRow';
import { PageHead } from '../parts/PageHead';
import { PrevNext } from '../parts/PrevNext';
import { Table } from '../parts/Table';
import type { PageVersions } from '../parts/VersionSwitch';
import { ContactList } from './ContactList';
import { TopicAside } from './TopicAside';
import type { ContactView, MemberRef, TopicSummary } from './views';

export interface TopicPageProps {
  trail: LinkItem[];
  topic: TopicView;
  versions?: PageVersions;
  prev?: LinkItem;
  next?: LinkItem;
}

/** A member with its own words for the task. */
export interface MemberTask extends MemberRef {
  tasks: string[];
}

export interface TopicView extends TopicSummary {
  performs: MemberTask[];
  advises: MemberTask[];
  /** The topic's own blocks. */
  content?: ReactNode;
  legalBases: { state?: string; text: string; url?: string }[];
  meetings: string[];
  partners: LinkItem[];
  otherTopics: LinkItem[];
  contacts: ContactView[];
  documents: DownloadItem[];
}

export function TopicPage({ trail, topic, versions, prev, next }: TopicPageProps) {
  return (
    <>
      <MapDefs detail="big" />
      <PageHead
        trail={trail}
        kicker="Thema"
        title={topic.label}
        versions={versions}
        lead={topic.summary}
        aside={<TopicMap topic={topic} size="large" />}
      >
        <Counts topic={topic} />
      </PageHead>
      <div className="container topic">
        <div className="topic__main">
          {topic.content && <div className="topic__text">{topic.content}</div>}
          {!topic.sharedGoal && (
            <>
              <Members title="Diese Mitglieder sind zuständig" rows={topic.performs}>
                Die Aufgabe steht hier so, wie der Verband sie nennt. Weitere Mitglieder können sie auch
                haben.
              </Members>
              <Members title="Diese Mitglieder beraten und unterstützen" rows={topic.advises} />
            </>
          )}
          <LegalBases bases={topic.legalBases} />
          {topic.contacts.length > 0 && (
            <section className="part">
              <h2>Ansprechstellen</h2>
              <ContactList contacts={topic.contacts} />
            </section>
          )}
        </div>
        <TopicAside topic={topic} />
      </div>
      <PrevNext label="Weitere Themen" prev={prev} next={next} />
    </>
  );
}

/** What is attested, in words; never a share of all members. */
function Counts({ topic: { sharedGoal, performs, advises } }: { topic: TopicView }) {
  if (sharedGoal) return <p>Das ist ein gemeinsames Ziel aller Mitglieder.</p>;
  const figures = [
    { label: 'Führen die Aufgabe selbst aus', count: performs.length },
    { label: 'Beraten und unterstützen die Kreise', count: advises.length },
  ];
  return (
    <FiguresRow
      figures={figures
        .filter(({ count }) => count > 0)
        .map(({ label, count }) => ({
          label,
          value: `${count} ${count === 1 ? 'Mitglied' : 'Mitglieder'}`,
          note: 'so weit belegt',
        }))}
    />
  );
}

function Members({ title, rows, children }: { title: string; rows: MemberTask[]; children?: ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      {children && <p className="part__note">{children}</p>}
      <Table
        caption={title}
        hideCaption
        columns={[{ label: 'Mitglied' }, { label: 'Aufgabe' }]}
        rows={rows.map(({ id, href, name, tasks }) => [
          <a key={id} href={href}>
            {softHyphens(name)}
          </a>,
          fixedSpaces(softHyphens(tasks.join(', '))),
        ])}
      />
    </section>
  );
}

/** One line for each Land, with all its laws. */
function LegalBases({ bases }: { bases: TopicView['legalBases'] }) {
  if (bases.length === 0) return null;
  const states = [...new Set(bases.map(({ state }) => state))];
  return (
    <section className="part">
      <h2>Rechtliche Grundlage</h2>
      <FactsList
        facts={states.map((state) => ({
          label: state ?? 'Bund',
          value: bases
            .filter((basis) => basis.state === state)
            .map(({ text, url }) => (
              <p key={text}>{url ? <a href={url}>{softHyphens(text)}</a> : fixedSpaces(softHyphens(text))}</p>
            )),
        }))}
      />
    </section>
  );
}
