import type { LandOutline } from './areas';
import json from './mapData.json' with { type: 'json' };

/** How fine the shapes are drawn: for a big map or for pages with small ones only. */
export type Detail = 'big' | 'mini';

export interface ShapeSet {
  /** The ten Länder without a Land-wide member, as one path. */
  base: string;
  /** Member areas by id. */
  areas: Record<string, string>;
  lands: Record<LandOutline, string>;
}

export interface MapLabel {
  lines: string[];
  x: number;
  y: number;
  /** Set when the label stands outside its area: the side of it that x gives. */
  outside?: 'start' | 'end';
}

/** A line from an outside label to its area, in two parts. */
export interface MapLeader {
  onGround: string;
  onArea: string;
}

export interface ProfileDrawing {
  viewBox: string;
  path: string;
  seat: {
    city: string;
    x: number;
    y: number;
    label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
  };
  overlaps: { id: string; path: string; label: MapLabel }[];
}

export interface MapData {
  viewBox: string;
  shapes: Record<Detail, ShapeSet>;
  /** Square view box that makes an area fill a tile as much as the others do, by member id. */
  tiles: Record<string, string>;
  /** The member without an area. */
  point: { x: number; y: number };
  labels: Record<string, MapLabel>;
  shortLabels: Record<string, MapLabel>;
  leaders: Record<string, MapLeader>;
  profiles: Record<string, ProfileDrawing>;
}

/** Made by `npm run map`. */
export const mapData: MapData = json as MapData;
