import { softHyphens } from '@/lib/softHyphens';
import { OutlineTile } from './Map/OutlineTile';
import type { MemberRef } from './templates/views';

/** All members as outlines: square tile, name, Land. */
export function MemberTiles({ members }: { members: MemberRef[] }) {
  return (
    <ul className="tiles">
      {members.map((member) => (
        <li key={member.id} className="tile">
          <OutlineTile id={member.id} />
          <a href={member.href} className="tile__name">
            {softHyphens(member.label)}
            {member.label !== member.name && <span className="sr-only"> ({member.name})</span>}
          </a>
          <span className="tile__state">{member.state}</span>
        </li>
      ))}
    </ul>
  );
}
