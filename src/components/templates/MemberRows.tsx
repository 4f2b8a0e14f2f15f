import { softHyphens } from '@/lib/softHyphens';
import { fixedSpaces } from '@/lib/typography';
import { OutlineTile } from '../Map/OutlineTile';
import { tellingShortName } from '../memberNames';
import { byLetter } from './byLetter';
import { letterId } from './LetterNav';
import type { MemberRef } from './views';

export interface MemberRow extends MemberRef {
  shortName?: string;
  seat?: string;
  /** Where the member works: "Regierungsbezirke Münster, Detmold und Arnsberg". */
  coverage?: string;
}

/** The members A to Z: outline, name, short name, Land, seat, and the area covered. */
export function MemberRows({ members }: { members: MemberRow[] }) {
  return byLetter(members).map(({ letter, items }) => (
    <div key={letter} className="letter-group">
      <h3 id={letterId(letter)}>{letter}</h3>
      <ul>
        {items.map((member) => (
          <li key={member.id} className="member-row">
            <OutlineTile id={member.id} />
            <div>
              <a href={member.href}>{softHyphens(member.name)}</a>
              <Facts member={member} />
              {member.coverage && <p>{fixedSpaces(softHyphens(member.coverage))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Facts({ member: { name, shortName, state, seat } }: { member: MemberRow }) {
  const short = tellingShortName(name, shortName);
  return (
    <ul className="member-row__facts">
      {short && <li>{short}</li>}
      <li>{state}</li>
      {seat && <li>Sitz: {seat}</li>}
    </ul>
  );
}
