import type { LinkItem } from '@/lib/linkItem';
import { MapDefs } from '../Map/MapDefs';
import { OverviewMap } from '../Map/OverviewMap';
import { type DownloadItem, DownloadLink } from '../parts/DownloadLink';
import { Note } from '../parts/Note';
import { PageHead } from '../parts/PageHead';
import { Section } from '../parts/Section';
import { TextLink } from '../parts/TextLink';
import { byLetter } from './byLetter';
import { LetterNav } from './LetterNav';
import { chosenLabels, MemberFilter, type MemberFilterView, resultId } from './MemberFilter';
import { type MemberRow, MemberRows } from './MemberRows';
import { membersPath } from './paths';

export interface MembersPageProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  filter: MemberFilterView;
  /** All members, A to Z. */
  members: MemberRow[];
  /** Ids of those that pass the filter. */
  matching: string[];
  openData: DownloadItem[];
}

export function MembersPage({ trail, title, lead, filter, members, matching, openData }: MembersPageProps) {
  const filtered = Boolean(filter.state || filter.topic);
  const shown = members.filter(({ id }) => matching.includes(id));
  const letters = byLetter(shown).map(({ letter }) => letter);
  return (
    <>
      <MapDefs detail="big" />
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container">
        <MemberFilter filter={filter} />
        <div className="members">
          <div>
            <div className="members__head">
              <div role="status">
                <h2 id={resultId} tabIndex={-1}>
                  {countWords(shown.length, members.length)}
                </h2>
              </div>
              {filtered ? (
                <FilterWords filter={filter} />
              ) : (
                <LetterNav letters={letters} label="Mitgliedsverbände nach Buchstaben" />
              )}
            </div>
            {shown.length > 0 ? (
              <MemberRows members={shown} />
            ) : (
              <NothingFound filter={filter} total={members.length} />
            )}
          </div>
          <div className="members__map">
            <OverviewMap members={members} matching={filtered ? matching : undefined} />
          </div>
        </div>
      </div>
      <OpenData files={openData} />
    </>
  );
}

/** Also for the title of the document, so that the count is heard first after filtering. */
export function countWords(shown: number, total: number): string {
  return shown === total ? `${total} Mitgliedsverbände` : `${shown} von ${total} Mitgliedsverbänden`;
}

function FilterWords({ filter }: { filter: MemberFilterView }) {
  const { state, topic } = chosenLabels(filter);
  return (
    <p className="members__words">
      {[state && `Land: ${state}`, topic && `Thema: ${topic}`].filter(Boolean).join(', ')}
    </p>
  );
}

function NothingFound({ filter, total }: { filter: MemberFilterView; total: number }) {
  const { state, topic } = chosenLabels(filter);
  return (
    <Note title="Kein Mitglied passt zu dieser Auswahl.">
      <p>
        {state ? `In ${state}` : 'Bisher'} ist kein Mitglied{' '}
        {topic ? `mit dem Thema „${topic}“ belegt` : 'eingetragen'}.
      </p>
      <TextLink href={membersPath} strong>
        Alle {total} Mitgliedsverbände zeigen
      </TextLink>
    </Note>
  );
}

function OpenData({ files }: { files: DownloadItem[] }) {
  return (
    <Section heading="Offene Daten">
      <p>Sie dürfen die Daten laden und weiterverwenden. Nennen Sie dabei bitte die Quelle.</p>
      <ul className="open-data">
        {files.map((file) => (
          <li key={file.href}>
            <DownloadLink {...file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
