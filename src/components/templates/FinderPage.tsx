import type { LinkItem } from '@/lib/linkItem';
import { numberWord } from '@/lib/numberWord';
import { districtName, inDistrict } from '../districtNames';
import { Note } from '../parts/Note';
import { PageHead } from '../parts/PageHead';
import { TagsList } from '../parts/TagsList';
import { TextLink } from '../parts/TextLink';
import { Finder } from './Finder';
import { districtsPath, membersPath } from './paths';
import type { DistrictRef, MemberRef } from './views';

export interface ResponsibleMember extends MemberRef {
  tasks: string[];
  /** Does it help people with disabilities, in need of care, and so on? Those come first: they are asked for most. */
  social: boolean;
}

export interface FinderPlace extends DistrictRef {
  state: string;
  members: ResponsibleMember[];
}

export interface FinderPageProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  /** As typed; empty when nobody has asked yet. */
  query: string;
  /** Districts the words fit: one, several of one name ("Leipzig"), or none. */
  places: FinderPlace[];
  /** Names that look alike, when nothing fits. */
  suggestions?: LinkItem[];
}

/** Answers "Welcher Verband ist für mich zuständig?". */
export function FinderPage({ trail, title, lead, query, places, suggestions = [] }: FinderPageProps) {
  return (
    <>
      <PageHead trail={trail} title={title} lead={query ? undefined : lead} />
      <div className="container finder-page">
        {query && (
          <div className="finder-page__answers" role="status">
            {places.length === 0 && <NoPlace query={query} suggestions={suggestions} />}
            {mergeSameMembers(places).map((group) => (
              <Answer key={group.map(districtName).join()} places={group} query={query} />
            ))}
          </div>
        )}
        <Finder query={query} heading={query ? 'Anderen Ort suchen' : 'Wo wohnen Sie?'} />
      </div>
    </>
  );
}

/** Places of one name that the same members serve get one answer. */
function mergeSameMembers(places: FinderPlace[]): FinderPlace[][] {
  const groups = new Map<string, FinderPlace[]>();
  for (const place of places) {
    const key = [place.name, ...place.members.map(({ id }) => id)].join();
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

function Answer({ places, query }: { places: FinderPlace[]; query: string }) {
  const [place] = places;
  if (!place) return null;
  const members = [...place.members].sort((a, b) => Number(b.social) - Number(a.social));
  const where = places.length > 1 ? `In ${place.name}` : inDistrict(place);
  return (
    <section className="answer">
      <p className="answer__query">Ihre Eingabe: {query}</p>
      <h2>
        {where}{' '}
        {members.length === 1 ? 'arbeitet ein Verband' : `arbeiten ${numberWord(members.length)} Verbände`}
      </h2>
      {places.length > 1 && <p>{places.map(districtName).join(' und ')}: Für beide gilt dieselbe Antwort.</p>}
      <TagsList
        links={members.map((member) => ({
          label: member.name,
          href: member.href,
          note: member.tasks.join(', '),
        }))}
      />
      {members.length > 1 && (
        <Note>
          <p>
            Die Verbände haben verschiedene Aufgaben.
            {members[0]?.social && ` Bei sozialen Fragen hilft Ihnen: ${members[0].name}.`}
          </p>
        </Note>
      )}
    </section>
  );
}

function NoPlace({ query, suggestions }: { query: string; suggestions: LinkItem[] }) {
  return (
    <section className="answer">
      <p className="answer__query">Ihre Eingabe: {query}</p>
      <h2>Für „{query}“ haben wir keinen Eintrag</h2>
      <p>
        Die BAG HKV hat Mitglieder in acht Ländern. Prüfen Sie die Schreibweise, oder fragen Sie Ihre Stadt
        oder Ihren Kreis.
      </p>
      {suggestions.length > 0 && (
        <>
          <h3>Meinten Sie …</h3>
          <TagsList links={suggestions} />
        </>
      )}
      <p>
        <TextLink href={districtsPath}>Alle Kreise und Städte von A bis Z</TextLink>
      </p>
      <p>
        <TextLink href={membersPath}>Alle Mitgliedsverbände</TextLink>
      </p>
    </section>
  );
}
