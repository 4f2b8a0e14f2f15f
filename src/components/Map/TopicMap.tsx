import { AREAS, OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { MapCredit } from './MapCredit';
import { MapLegend } from './MapLegend';
import { MapUse } from './MapUse';

export interface TopicMembers {
  performs: readonly { id: string }[];
  advises: readonly { id: string }[];
  /** A goal all members share. */
  sharedGoal?: boolean;
}

/**
 * Who does the task, who advises on it. Hidden from assistive technology: the words stand beside it. `large` brings
 * legend and credit.
 */
export function TopicMap({ topic, size = 'mini' }: { topic: TopicMembers; size?: 'mini' | 'large' }) {
  const drawing = <TopicDrawing topic={topic} />;
  if (size === 'mini') return drawing;
  return (
    <figure className="map map--topic">
      {drawing}
      <figcaption>
        <MapLegend kind="topic" />
        <MapCredit />
      </figcaption>
    </figure>
  );
}

function TopicDrawing({ topic: { performs, advises, sharedGoal } }: { topic: TopicMembers }) {
  const all = AREAS.map(({ id }) => id);
  const does = sharedGoal ? all : all.filter((id) => performs.some((member) => member.id === id));
  const helps = all.filter((id) => !does.includes(id) && advises.some((member) => member.id === id));
  // An overlap that does other things must not hide what the areas below do.
  const plain = all.filter(
    (id) => !does.includes(id) && !helps.includes(id) && !OVERLAPS.some((overlap) => overlap.id === id),
  );
  return (
    <svg className="map__svg map-topic" viewBox={mapData.viewBox} aria-hidden="true">
      <MapUse id="base" className="map__base" />
      <Areas ids={plain} className="map-topic__other" />
      <Areas ids={does} className="map-topic__does" />
      <Areas ids={helps} className="map-topic__advises" />
    </svg>
  );
}

function Areas({ ids, className }: { ids: string[]; className: string }) {
  const { x, y } = mapData.point;
  if (ids.length === 0) return null;
  return (
    <g className={className}>
      {ids
        .filter((id) => id !== POINT_MEMBER)
        .map((id) => (
          <MapUse key={id} id={id} />
        ))}
      {ids.includes(POINT_MEMBER) && className !== 'map-topic__other' && (
        <circle className="map-topic__point" cx={x} cy={y} r="24" />
      )}
    </g>
  );
}
