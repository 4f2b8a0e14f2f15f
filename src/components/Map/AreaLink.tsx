import { OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { areaState, labelGround, type Marks } from './areaState';
import { cutOutOf, POINT_TARGET } from './CutOutDefs';
import { MapText } from './MapText';
import { MapUse } from './MapUse';
import { linkName, type MapMember } from './mapMember';

/** One area of the big map, or the point, as a link. */
export function AreaLink({ member, marks }: { member: MapMember; marks: Marks }) {
  const { id, href } = member;
  const label = mapData.labels[id];
  if (!label) return null;
  const shortLabel = mapData.shortLabels[id];
  const ground = label.outside ? 'outside' : labelGround(id, marks);
  return (
    <a className={`map__area map__area--${id}`} href={href} aria-label={linkName(member)}>
      <title>{member.name}</title>
      <AreaShape id={id} state={areaState(id, marks)} />
      <MapText label={label} className={`map__label--full map__label--${ground}`} />
      {shortLabel && <MapText label={shortLabel} className={`map__label--short map__label--${ground}`} />}
    </a>
  );
}

function AreaShape({ id, state }: { id: string; state: string }) {
  if (id === POINT_MEMBER) {
    return <circle className="map__target" cx={mapData.point.x} cy={mapData.point.y} r={POINT_TARGET} />;
  }
  const isOverlap = OVERLAPS.some((overlap) => overlap.id === id);
  return (
    <>
      <MapUse id={id} className={`map__fill map__fill--${state}`} clipPath={cutOutOf(id)} />
      {isOverlap && state !== 'over-plain' && <MapUse id={id} className="map__hatched" />}
    </>
  );
}
