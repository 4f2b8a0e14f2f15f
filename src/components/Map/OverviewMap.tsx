import { OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { AreaLink } from './AreaLink';
import { areaState, type Marks } from './areaState';
import { CUT_OUTS, CutOutDefs } from './CutOutDefs';
import { MapCredit } from './MapCredit';
import { MapLegend } from './MapLegend';
import { MapText } from './MapText';
import { MapUse } from './MapUse';
import type { MapMember } from './mapMember';

/** Länder that are covered wholly; their borders are the strong ones. */
const LANDS = ['nrw', 'lwv-hessen', 'kvjs', 'bayern', 'ksv-mv', 'ksv-sachsen'];

/**
 * The map of the eighteen: every area a link, in the order of `members`. Needs `MapDefs` on the page. `matching` greys
 * out what a filter leaves out, `lit` marks areas as "this one".
 */
export function OverviewMap({ members, ...marks }: { members: readonly MapMember[] } & Marks) {
  const shortLabelOfBezirke = mapData.shortLabels.bezirke;
  return (
    <figure className="map">
      {/* biome-ignore lint/a11y/useSemanticElements: nothing in SVG is a group with a name. */}
      <svg
        className="map__svg"
        viewBox={mapData.viewBox}
        role="group"
        aria-label="Karte der Mitgliedsverbände"
      >
        <CutOutDefs />
        <MapUse id="base" className="map__base" />
        {CUT_OUTS.map(({ id }) => (
          <MapUse
            key={id}
            id={id}
            className={`map__under map__under--${id} map__fill--${areaState(id, marks)}`}
          />
        ))}
        {members.map((member) => (
          <AreaLink key={member.id} member={member} marks={marks} />
        ))}
        <g className="map__borders">
          {LANDS.map((id) => (
            <MapUse key={id} id={id} />
          ))}
        </g>
        <g className="map__overlaps">
          {OVERLAPS.map(({ id }) => (
            <MapUse key={id} id={id} />
          ))}
        </g>
        <g className="map__leaders">
          {Object.entries(mapData.leaders).map(([id, path]) => (
            <path key={id} d={path} />
          ))}
        </g>
        <circle
          className={`map__point map__point--${areaState(POINT_MEMBER, marks)}`}
          cx={mapData.point.x}
          cy={mapData.point.y}
          r="12"
        />
        {shortLabelOfBezirke && (
          <MapText label={shortLabelOfBezirke} className="map__label--short map__label--bezirke" />
        )}
      </svg>
      <figcaption>
        <MapLegend kind={marks.matching ? 'filtered' : 'overview'} />
        <MapCredit />
      </figcaption>
    </figure>
  );
}
