import { POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { MapUse } from './MapUse';

/** The outline of a member in a square, scaled so that all feel alike. Decoration: the name stands beside it. */
export function OutlineTile({ id }: { id: string }) {
  return (
    <span className="map-tile">
      <Outline id={id} />
    </span>
  );
}

/** The drawing in the tile. A member without an area shows its Land as a line, and its seat. */
export function Outline({ id }: { id: string }) {
  const viewBox = mapData.tiles[id];
  if (!viewBox) return null;
  const side = Number(viewBox.split(' ')[3]);
  const { x, y } = mapData.point;
  return (
    <svg className="map-shape" viewBox={viewBox} aria-hidden="true">
      {id === POINT_MEMBER ? (
        <>
          <MapUse id="bayern" className="map-shape__line" />
          <circle className="map-shape__point" cx={x} cy={y} r={Math.round(side * 0.055)} />
        </>
      ) : (
        <MapUse id={id} />
      )}
    </svg>
  );
}
