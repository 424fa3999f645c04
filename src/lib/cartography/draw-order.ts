import type { Medium } from '../domain/area.ts';

/**
 * The layers of the map, from the bottom up. Sea areas lie under the land, airspace and land ranges
 * over it. Both renderers follow this list, so every layer has to be in it.
 */
export const DRAW_ORDER = [
  'sea',
  'land-graticule',
  'areas-below-fill',
  'areas-below-line',
  'land-fill',
  'land-lake',
  'land-coast',
  'land-border',
  'areas-above-fill',
  'areas-above-pattern',
  'areas-above-line',
  'areas-mark',
  'place-dot',
  'place-name',
  'areas-focus',
  'areas-name',
  'areas-badge',
] as const;
export type DrawnLayer = (typeof DRAW_ORDER)[number];

export function isAboveLand(medium: Medium): boolean {
  return medium !== 'sea';
}
