import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { districtCounts, districtName, groupDistricts } from '../districtNames';
import { MapDefs } from '../Map/MapDefs';
import { ProfileOutline } from '../Map/ProfileOutline';
import { tellingShortName } from '../memberNames';
import { type DownloadItem, DownloadLink } from '../parts/DownloadLink';
import { FactsList } from '../parts/FactsList';
import { FiguresRow } from '../parts/FiguresRow';
import { Note } from '../parts/Note';
import { PageHead } from '../parts/PageHead';
import { Picture, type PictureView } from '../parts/Picture';
import { PrevNext } from '../parts/PrevNext';
import { TagsList } from '../parts/TagsList';
import type { PageVersions } from '../parts/VersionSwitch';
import { ContactList } from './ContactList';
import { ProfileAside } from './ProfileAside';
import { type ProfileFigures, profileFigures } from './profileFigures';
import type { ContactView, DistrictRef, MemberRef, TopicRef } from './views';

export interface ProfilePageProps {
  trail: LinkItem[];
  member: ProfileView;
  versions?: PageVersions;
  prev?: LinkItem;
  next?: LinkItem;
}

/** Everything a profile may show. What is not known is absent, and its line, cell or part of the page with it. */
export interface ProfileView extends MemberRef {
  shortName?: string;
  lead?: string;
  seat?: string;
  figures: ProfileFigures;
  tasks: string[];
  /** Where the member works: "Regierungsbezirke Münster, Detmold und Arnsberg". */
  coverage?: string;
  districts: DistrictRef[];
  /** Members that work in the same area on other tasks. */
  overlaps: MemberRef[];
  description?: ReactNode;
  organs: string[];
  head?: { title: string; name?: string };
  legalForm?: string;
  legalBasis?: string;
  topics: TopicRef[];
  documents: DownloadItem[];
  contacts: ContactView[];
  address?: { street?: string; postalCode?: string; city?: string };
  phone?: string;
  email?: string;
  website?: string;
  links: LinkItem[];
  checkedOn?: Date | string;
  /** Where to report a mistake in this profile. */
  reportHref?: string;
  logo?: PictureView;
  picture?: PictureView;
}

export function ProfilePage({ trail, member, versions, prev, next }: ProfilePageProps) {
  const listsDistricts = member.districts.length > 1;
  return (
    <>
      <MapDefs detail="mini" />
      <PageHead
        trail={trail}
        kicker={`Mitgliedsverband in ${member.state}`}
        title={member.name}
        subtitle={tellingShortName(member.name, member.shortName)}
        versions={versions}
        lead={member.lead}
        tint
        aside={<ProfileOutline id={member.id} />}
      />
      <div className="container">
        <FiguresRow figures={profileFigures(withKinds(member))} />
        <div className={listsDistricts ? 'profile profile--long' : 'profile'}>
          <div className="profile__main">
            <Tasks tasks={member.tasks} />
            <Area member={member} listsDistricts={listsDistricts} />
          </div>
          <ProfileAside member={member} />
          <div className="profile__rest">
            <Structure member={member} />
            {(member.picture || member.description) && (
              <div className="part">
                {member.picture && (
                  <Picture picture={member.picture} sizes="(min-width: 56.25em) 48rem, 100vw" />
                )}
                {member.description}
              </div>
            )}
            <Part title="Passende Themen" shown={member.topics.length > 0}>
              <TagsList links={member.topics} />
            </Part>
            <Part title="Ansprechstellen" shown={member.contacts.length > 0}>
              <ContactList contacts={member.contacts} />
            </Part>
            <Part title="Dokumente" shown={member.documents.length > 0}>
              {member.documents.map((file) => (
                <DownloadLink key={file.href} {...file} />
              ))}
            </Part>
          </div>
        </div>
      </div>
      <PrevNext label="Weitere Mitgliedsverbände" prev={prev} next={next} />
    </>
  );
}

/** The list of districts knows the words of the Land: Kreise, Landkreise or Stadtkreise. */
function withKinds({ figures, districts }: ProfileView): ProfileFigures {
  const [only, second] = districts;
  if (!figures.districts || !only) return figures;
  const kinds = second ? districtCounts(districts) : districtName(only);
  return { ...figures, districts: { ...figures.districts, kinds } };
}

function Part({ title, shown = true, children }: { title: string; shown?: boolean; children: ReactNode }) {
  if (!shown) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Tasks({ tasks }: { tasks: string[] }) {
  return (
    <Part title="Aufgaben" shown={tasks.length > 0}>
      <ul className="lines">
        {tasks.map((task) => (
          <li key={task}>{fixedSpaces(softHyphens(task))}</li>
        ))}
      </ul>
    </Part>
  );
}

function Area({
  member: { coverage, districts, overlaps },
  listsDistricts,
}: {
  member: ProfileView;
  listsDistricts: boolean;
}) {
  return (
    <Part title="Wo ist der Verband zuständig?" shown={Boolean(coverage) || listsDistricts}>
      {coverage && <p>Gebiet: {fixedSpaces(softHyphens(coverage))}</p>}
      {listsDistricts &&
        groupDistricts(districts).map(({ title, names }) => (
          <div key={title} className="district-names">
            <h3>{title}</h3>
            <ul>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        ))}
      {overlaps.length > 0 && <Overlaps members={overlaps} />}
    </Part>
  );
}

function Overlaps({ members }: { members: MemberRef[] }) {
  const one = members.length === 1;
  return (
    <Note>
      <p>
        In diesem Gebiet {one ? 'arbeitet' : 'arbeiten'} auch:{' '}
        {members.map((member, index) => (
          <span key={member.id}>
            {index > 0 && (index === members.length - 1 ? ' und ' : ', ')}
            <a href={member.href}>{softHyphens(member.name)}</a>
          </span>
        ))}
        . {one ? 'Er hat' : 'Sie haben'} andere Aufgaben.
      </p>
    </Note>
  );
}

function Structure({ member: { organs, head, legalForm, legalBasis } }: { member: ProfileView }) {
  const facts = [
    { label: 'Organe', value: organs.join(', ') },
    { label: 'Leitung', value: head && [head.title, head.name].filter(Boolean).join(': ') },
    { label: 'Rechtsform', value: legalForm },
    { label: 'Rechtsgrundlage', value: legalBasis && fixedSpaces(legalBasis) },
  ];
  return (
    <Part title="Wie ist der Verband aufgebaut?" shown={facts.some(({ value }) => value)}>
      <FactsList facts={facts} />
    </Part>
  );
}
