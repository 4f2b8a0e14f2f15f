import { POINT_LIES_IN, POINT_MEMBER } from '@/map/areas';
import { mapData } from '@/map/mapData';

/** Radius of what answers the pointer around the point of the Bezirketag. */
export const POINT_TARGET = 26;

/**
 * Links follow the order of the list, and what comes later lies on top. Where a later area would cover an earlier one
 * that lies over it, it gets a hole.
 */
export const CUT_OUTS = [
  { id: 'lwl', around: 'landesverband-lippe' },
  { id: POINT_LIES_IN, around: POINT_MEMBER },
] as const;

export function cutOutOf(id: string): string | undefined {
  return CUT_OUTS.some((cutOut) => cutOut.id === id) ? `url(#m-cut-${id})` : undefined;
}

/** The holes, and the hatching of overlaps. */
export function CutOutDefs() {
  return (
    <defs>
      {CUT_OUTS.map(({ id, around }) => (
        <clipPath key={id} id={`m-cut-${id}`}>
          <path clipRule="evenodd" d={`M-20-20h1320v1720h-1320z${holeAround(around)}`} />
        </clipPath>
      ))}
      <pattern
        id="m-hatch"
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="map-hatch" d="M0 0h3v12H0z" />
      </pattern>
    </defs>
  );
}

function holeAround(id: string): string {
  const { x, y } = mapData.point;
  const r = POINT_TARGET;
  const circle = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
  return mapData.shapes.big.areas[id] ?? circle;
}
