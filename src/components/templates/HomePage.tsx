import type { ReactNode } from 'react';
import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { MapDefs } from '../Map/MapDefs';
import { OverviewMap } from '../Map/OverviewMap';
import { Kicker } from '../parts/Kicker';
import { Finder } from './Finder';
import { shortLines } from './shortLines';
import type { MemberRef } from './views';

export interface HomePageProps {
  kicker: string;
  /** Set in short lines, one after each full stop or colon. */
  title: string;
  lead: string;
  members: MemberRef[];
  /** The page's blocks, each a section of its own. */
  children: ReactNode;
}

export function HomePage({ kicker, title, lead, members, children }: HomePageProps) {
  return (
    <>
      <MapDefs detail="big" />
      <div className="hero">
        <div className="container hero__inner">
          <div className="hero__text">
            <Kicker>{kicker}</Kicker>
            <h1>
              {shortLines(title).map((line) => (
                <span key={line}>{line} </span>
              ))}
            </h1>
            <p className="lead">{fixedSpaces(softHyphens(lead))}</p>
            <Finder />
          </div>
          <div className="hero__map">
            <OverviewMap members={members} />
          </div>
        </div>
      </div>
      {children}
    </>
  );
}
