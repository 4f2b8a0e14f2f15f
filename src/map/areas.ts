/** Tones of the big map, one per Land; neighbours differ. */
export type Tone = 'a' | 'b' | 'c';

export interface MapArea {
  /** Key of the area, the same in the boundaries and in the list of members. */
  id: string;
  /** Official key of the Land. */
  land: string;
  tone: Tone;
  seat: { city: string; lat: number; lon: number };
  /** Label on the map, one entry per line. */
  label: string[];
  /** Label where the map is small; without one the area has none there. */
  shortLabel?: string[];
  /** The label stands outside, where no border touches it; a line leads to the area. In steps of the map. */
  outside?: OutsideLabel;
}

export interface OutsideLabel {
  /** Where the text starts, or ends when its anchor is the end. */
  x: number;
  /** Its middle; without it, the height of the area's middle. */
  y?: number;
  anchor: 'start' | 'end';
  /** Where the line ends; without it, in the middle of the area. */
  to?: { x: number; y: number };
}

/** A member without an area of its own: a point at its seat. */
export const POINT_MEMBER = 'bayerischer-bezirketag';
export const POINT_LIES_IN = 'bezirk-oberbayern';

/** These lie over other areas: `id` over each of `over`. */
export const OVERLAPS = [
  { id: 'rvr', over: ['lvr', 'lwl'], label: 'RVR' },
  { id: 'landesverband-lippe', over: ['lwl'], label: 'Lippe' },
] as const;

/** Länder whose outline no member area gives: several members share them. */
export const LAND_OUTLINES = { bayern: '09', nrw: '05' } as const;
export type LandOutline = keyof typeof LAND_OUTLINES;

const MUENCHEN = { city: 'München', lat: 48.137, lon: 11.575 };

/** The eighteen, A to Z. */
export const AREAS: readonly MapArea[] = [
  {
    id: POINT_MEMBER,
    land: '09',
    tone: 'a',
    seat: MUENCHEN,
    label: ['Bayerischer', 'Bezirketag'],
    outside: { x: 1082, anchor: 'start' },
  },
  {
    id: 'bezirk-mittelfranken',
    land: '09',
    tone: 'a',
    seat: { city: 'Ansbach', lat: 49.301, lon: 10.571 },
    label: ['Mittel-', 'franken'],
  },
  {
    id: 'bezirk-niederbayern',
    land: '09',
    tone: 'a',
    seat: { city: 'Landshut', lat: 48.537, lon: 12.152 },
    label: ['Nieder-', 'bayern'],
  },
  { id: 'bezirk-oberbayern', land: '09', tone: 'a', seat: MUENCHEN, label: ['Oberbayern'] },
  {
    id: 'bezirk-oberfranken',
    land: '09',
    tone: 'a',
    seat: { city: 'Bayreuth', lat: 49.946, lon: 11.577 },
    label: ['Ober-', 'franken'],
  },
  {
    id: 'bezirk-oberpfalz',
    land: '09',
    tone: 'a',
    seat: { city: 'Regensburg', lat: 49.017, lon: 12.097 },
    label: ['Ober-', 'pfalz'],
  },
  {
    id: 'bezirk-schwaben',
    land: '09',
    tone: 'a',
    seat: { city: 'Augsburg', lat: 48.369, lon: 10.898 },
    label: ['Schwaben'],
    outside: { x: 548, y: 1628, anchor: 'end', to: { x: 622, y: 1628 } },
  },
  {
    id: 'bezirk-unterfranken',
    land: '09',
    tone: 'a',
    seat: { city: 'Würzburg', lat: 49.793, lon: 9.931 },
    label: ['Unter-', 'franken'],
  },
  {
    id: 'bezirksverband-pfalz',
    land: '07',
    tone: 'a',
    seat: { city: 'Kaiserslautern', lat: 49.444, lon: 7.769 },
    label: ['BV', 'Pfalz'],
    shortLabel: ['Pfalz'],
  },
  {
    id: 'ksv-mv',
    land: '13',
    tone: 'a',
    seat: { city: 'Schwerin', lat: 53.629, lon: 11.414 },
    label: ['KSV M-V'],
    shortLabel: ['M-V'],
  },
  {
    id: 'ksv-sachsen',
    land: '14',
    tone: 'b',
    seat: { city: 'Leipzig', lat: 51.34, lon: 12.375 },
    label: ['KSV', 'Sachsen'],
    shortLabel: ['Sachsen'],
  },
  {
    id: 'kvjs',
    land: '08',
    tone: 'c',
    seat: { city: 'Stuttgart', lat: 48.776, lon: 9.182 },
    label: ['KVJS'],
    shortLabel: ['KVJS'],
  },
  {
    id: 'landesverband-lippe',
    land: '05',
    tone: 'c',
    seat: { city: 'Lemgo', lat: 52.028, lon: 8.899 },
    label: ['Landesverband Lippe'],
    outside: { x: 552, anchor: 'start' },
  },
  {
    id: 'lwv-hessen',
    land: '06',
    tone: 'b',
    seat: { city: 'Kassel', lat: 51.316, lon: 9.496 },
    label: ['LWV', 'Hessen'],
    shortLabel: ['Hessen'],
  },
  {
    id: 'lvr',
    land: '05',
    tone: 'c',
    seat: { city: 'Köln', lat: 50.938, lon: 6.957 },
    label: ['LVR'],
    shortLabel: ['LVR'],
  },
  {
    id: 'lwl',
    land: '05',
    tone: 'c',
    seat: { city: 'Münster', lat: 51.962, lon: 7.628 },
    label: ['LWL'],
    shortLabel: ['LWL'],
  },
  {
    id: 'ostfriesische-landschaft',
    land: '03',
    tone: 'b',
    seat: { city: 'Aurich', lat: 53.47, lon: 7.484 },
    label: ['Ostfriesische', 'Landschaft'],
    outside: { x: 20, y: 172, anchor: 'start' },
  },
  { id: 'rvr', land: '05', tone: 'c', seat: { city: 'Essen', lat: 51.458, lon: 7.014 }, label: ['RVR'] },
];
