import { Fragment } from 'react';
import { OVERLAPS, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';
import { AreaLink } from './AreaLink';
import { areaState, labelGround, type Marks } from './areaState';
import { CUT_OUTS, CutOutDefs, POINT_TARGET } from './CutOutDefs';
import { MapCredit } from './MapCredit';
import { MapLegend } from './MapLegend';
import { MapText } from './MapText';
import { MapUse } from './MapUse';
import type { MapMember } from './mapMember';

/** Länder that are covered wholly; their borders are the strong ones. */
const LANDS = ['nrw', 'lwv-hessen', 'kvjs', 'bayern', 'ksv-mv', 'ksv-sachsen'];

/**
 * The map of the eighteen: every area a link, in the order of `members`. Needs `MapDefs` on the page. `matching` greys
 * out what a filter leaves out, `lit` marks areas as "this one". Members without a place on the map are left out.
 */
export function OverviewMap({ members, ...marks }: { members: readonly MapMember[] } & Marks) {
  const placed = members.filter(({ id }) => mapData.labels[id]);
  const shortLabelOfBezirke = mapData.shortLabels.bezirke;
  return (
    <figure className={marks.matching ? 'map map--filtered' : 'map'}>
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
        {placed.map((member) => (
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
        <g className="map__rings">
          {placed.map(({ id }) => (
            <Ring key={id} id={id} marks={marks} />
          ))}
        </g>
        <Leaders marks={marks} />
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

/** Around an area that is lit or has the focus. */
function Ring({ id, marks }: { id: string; marks: Marks }) {
  const lit = marks.lit?.includes(id) ? 'map__ring--lit' : undefined;
  if (id !== POINT_MEMBER) return <MapUse id={id} className={lit} />;
  const { x, y } = mapData.point;
  const className = lit ?? (labelGround(id, marks) === 'on-dark' ? 'map__ring--on-dark' : undefined);
  return <circle className={className} cx={x} cy={y} r={POINT_TARGET} />;
}

function Leaders({ marks }: { marks: Marks }) {
  return (
    <g className="map__leaders">
      {Object.entries(mapData.leaders).map(([id, { onGround, onArea }]) => (
        <Fragment key={id}>
          <path d={onGround} />
          <path
            d={onArea}
            className={labelGround(id, marks) === 'on-dark' ? 'map__leader--on-dark' : undefined}
          />
        </Fragment>
      ))}
    </g>
  );
}
