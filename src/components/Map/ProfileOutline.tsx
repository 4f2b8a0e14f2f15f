import { POINT_MEMBER } from '@/map/areas';
import { mapData, type ProfileDrawing } from '@/map/mapData';
import { MapText } from './MapText';

const shapeName = (id: string) => `m-profile-${id}`;

/** The face of a member: its outline as big as the head of the profile allows, with its seat and areas that lie over it. */
export function ProfileOutline({ id }: { id: string }) {
  const drawing = mapData.profiles[id];
  if (!drawing) return null;
  const classes = ['map-outline', id === POINT_MEMBER && 'map-outline--line'].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox={drawing.viewBox} aria-hidden="true">
      <path id={shapeName(id)} className="map-outline__shape" d={drawing.path} />
      {drawing.overlaps.length > 0 && <Overlaps of={id} overlaps={drawing.overlaps} />}
      <Seat seat={drawing.seat} />
    </svg>
  );
}

function Overlaps({ of, overlaps }: { of: string } & Pick<ProfileDrawing, 'overlaps'>) {
  const clip = `${shapeName(of)}-clip`;
  return (
    <>
      <clipPath id={clip}>
        <use href={`#${shapeName(of)}`} />
      </clipPath>
      <pattern
        id="m-profile-hatch"
        width="20"
        height="20"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="map-hatch" d="M0 0h5v20H0z" />
      </pattern>
      <g className="map-outline__overlaps" clipPath={`url(#${clip})`}>
        {overlaps.map(({ id, path }) => (
          <path key={id} d={path} />
        ))}
      </g>
      {overlaps.map(({ id, label }) => (
        <MapText key={id} label={label} className="map-outline__label map-outline__label--hatched" />
      ))}
    </>
  );
}

function Seat({ seat: { city, x, y, label } }: Pick<ProfileDrawing, 'seat'>) {
  return (
    <>
      <circle className="map-outline__seat" cx={x} cy={y} r="13" />
      <text
        className={`map-outline__label map-outline__label--${label.anchor}`}
        x={label.x}
        y={label.y}
        dy=".35em"
      >
        {city}
      </text>
    </>
  );
}
