import { type Detail, mapData } from '@/map/mapData';
import { shapeId } from './mapMember';

/**
 * The shapes that all maps, tiles and the frieze of a page reuse. Exactly once per page, before them: `big` where a big
 * map or tiles show, `mini` where only small maps do.
 */
export function MapDefs({ detail }: { detail: Detail }) {
  const { base, areas, lands } = mapData.shapes[detail];
  return (
    <svg className="map-defs" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries({ base, ...lands, ...areas }).map(([id, path]) => (
          <path key={id} id={shapeId(id)} d={path} />
        ))}
      </defs>
    </svg>
  );
}
