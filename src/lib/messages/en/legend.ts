import { localized } from '../localized.ts';
export const LEGEND_MESSAGES = localized({
  medium: {
    sea: 'Sea area: plain',
    airspace: 'Airspace: hatched',
    land: 'Ranges and bases: dotted',
  },
  'soft-edge': (most: number) =>
    `Soft edge: the true edge may lie up to ${most} km away; each area says how far`,
  'sharp-edge': 'Sharp edge: published coordinates',
  mark: 'Part too small to draw to scale',
  badge:
    'Number of events shown; ring: the branches that took part, each in proportion to its events',
  announced: 'Hollow area and badge: events only announced',
  empty: 'Faint area: no event of it is shown',
  hovered: 'Thin circle: area under the pointer',
  selected: 'Thick circle, stronger tint: selected area',
} as const);
