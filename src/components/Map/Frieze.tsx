import { AREAS } from '@/map/areas';
import { Outline } from './OutlineTile';

/** The eighteen in one row, as lines on the deep band. Decoration. */
export function Frieze() {
  return (
    <div className="frieze" aria-hidden="true">
      {AREAS.map(({ id }) => (
        <Outline key={id} id={id} />
      ))}
    </div>
  );
}
