import { AREAS, OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { MapCredit } from './MapCredit';
import { LegendList } from './MapLegend';
import { MapUse } from './MapUse';

/** Where a member lies in Germany: this one amber, the others grey. With legend and credit. */
export function ProfileMap({ member, seat }: { member: { id: string; label: string }; seat?: string }) {
  const { id, label } = member;
  if (!mapData.labels[id]) return null;
  const isPoint = id === POINT_MEMBER;
  const others = AREAS.filter(
    (area) => area.id !== POINT_MEMBER && !OVERLAPS.some((overlap) => overlap.id === area.id),
  );
  return (
    <figure className="map map--profile">
      <svg className="map__svg" viewBox={mapData.viewBox} aria-hidden="true">
        <MapUse id="base" className="map__base" />
        <g className="map-topic__other">
          {others.map((area) => (
            <MapUse key={area.id} id={area.id} />
          ))}
        </g>
        {isPoint ? (
          <circle className="map__this" cx={mapData.point.x} cy={mapData.point.y} r="26" />
        ) : (
          <MapUse id={id} className="map__this" />
        )}
      </svg>
      <figcaption>
        <LegendList
          entries={[
            ['lit', isPoint ? `Sitz in ${seat ?? 'München'}` : label],
            ['other', 'andere Mitglieder'],
          ]}
        />
        <MapCredit />
      </figcaption>
    </figure>
  );
}
