import type { ReactNode } from 'react';
import type { LinkItem } from '@/lib/linkItem';
import { fixedSpaces } from '@/lib/typography';
import { Breadcrumb } from '../chrome/Breadcrumb';
import { DateText } from '../parts/DateText';
import { Note } from '../parts/Note';
import { type PageVersions, VersionSwitch } from '../parts/VersionSwitch';

/** Who has tested a text in Leichte Sprache, and when. */
export interface Checked {
  by: string;
  on: string;
}

/**
 * A page in Leichte Sprache. The page stays `de`; its words carry the finer mark for programs that know it. A text
 * nobody has tested is called what it is.
 */
export function EasyPage({
  trail,
  current,
  title,
  lead,
  checked,
  versions,
  children,
}: {
  trail: LinkItem[];
  /** How the way here ends, where the title is too long for it. */
  current?: string;
  title: string;
  lead?: string;
  checked?: Checked;
  versions?: PageVersions;
  children: ReactNode;
}) {
  return (
    <>
      <div className="page-head">
        <div className="container">
          <Breadcrumb trail={trail} current={current ?? title} />
          <div className="easy-head" lang="de-simple">
            <h1>{fixedSpaces(title)}</h1>
            <VersionSwitch versions={versions} />
            {lead && <p className="easy-head__lead">{fixedSpaces(lead)}</p>}
            {!checked && (
              <Note title="Entwurf in Einfacher Sprache">
                <p>Dieser Text ist ein Entwurf.</p>
                <p>Menschen mit Lern-Schwierigkeiten müssen den Text noch prüfen.</p>
              </Note>
            )}
          </div>
        </div>
      </div>
      <div className="container easy" lang="de-simple">
        {children}
        {checked && (
          <p className="easy__checked">
            Diesen Text haben Menschen mit Lern-Schwierigkeiten geprüft: {checked.by},{' '}
            <DateText value={checked.on} />.
          </p>
        )}
      </div>
    </>
  );
}
