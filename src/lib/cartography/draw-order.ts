import type { Medium } from '../domain/area.ts';

/**
 * What is drawn, from the bottom up. Sea areas lie under the land, airspace and land ranges over
 * it. Both renderers follow this list; a layer that is not on it is not drawn.
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
