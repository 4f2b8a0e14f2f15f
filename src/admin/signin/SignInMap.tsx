import { MapCredit } from '@/components/Map/MapCredit';
import { mapData } from '@/map/mapData';

/** The map of the eighteen beside the form to sign in; it only decorates. */
export function SignInMap() {
  const { base, areas } = mapData.shapes.mini;
  return (
    <section aria-label="BAG HKV Redaktion" className="panel-entry__side">
      <p className="panel-entry__name">
        <strong>BAG HKV</strong>
        Redaktion der Website
      </p>
      <svg viewBox={mapData.viewBox} aria-hidden="true" focusable="false">
        <path className="panel-entry__base" d={base} />
        {Object.entries(areas).map(([id, path]) => (
          <path key={id} className="panel-entry__area" d={path} />
        ))}
      </svg>
      <MapCredit />
    </section>
  );
}
