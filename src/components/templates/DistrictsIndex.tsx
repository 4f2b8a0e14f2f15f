import type { LinkItem } from '@/lib/linkItem';
import { softHyphens } from '@/lib/softHyphens';
import { isTown } from '../districtNames';
import { PageHead } from '../parts/PageHead';
import { byLetter } from './byLetter';
import { Finder } from './Finder';
import { LetterNav, letterId } from './LetterNav';
import type { DistrictRef, MemberRef } from './views';

export interface DistrictsIndexProps {
  trail: LinkItem[];
  title: string;
  lead: string;
  /** Sorted by name. */
  districts: (DistrictRef & { members: MemberRef[] })[];
}

/** Every Landkreis and town that belongs to a member, A to Z, with the members that work there. */
export function DistrictsIndex({ trail, title, lead, districts }: DistrictsIndexProps) {
  const groups = byLetter(districts);
  return (
    <>
      <PageHead trail={trail} title={title} lead={lead} />
      <div className="container districts">
        <LetterNav letters={groups.map(({ letter }) => letter)} label="Kreise und Städte nach Buchstaben" />
        {groups.map(({ letter, items }) => (
          <div key={letter} className="letter-group">
            <h2 id={letterId(letter)}>{letter}</h2>
            <ul className="districts__list">
              {items.map((district) => (
                <li key={`${district.name} ${district.kind}`}>
                  <strong>{district.name}</strong>,{' '}
                  <span className="districts__kind">{isTown(district.kind) ? 'Stadt' : district.kind}</span>
                  {district.members.map((member) => (
                    <a key={member.id} href={member.href}>
                      {softHyphens(member.name)}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <Finder linksIndex={false} />
      </div>
    </>
  );
}
