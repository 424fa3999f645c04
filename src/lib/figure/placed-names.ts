import type { MapExtent } from '../cartography/extent.ts';
import {
  type Named,
  type NameVariant,
  type StepShift,
  toNameVariants,
  toStepShifts,
} from '../cartography/labels/extent-labels.ts';

/** The names of a figure and the shifts of its labels, at each width step. */
interface PlacedNames {
  readonly names: readonly NameVariant[];
  readonly shifts: readonly StepShift[];
}

/** What was placed, by all that decides over it: pages of one area's events have the same map. */
const placed = new Map<string, PlacedNames>();

/** Places the names of a figure, once for all pages that have the same. */
export function placeOnce(extent: MapExtent, named: Named): PlacedNames {
  const key = JSON.stringify([extent, named]);
  const known = placed.get(key);
  if (known) return known;
  const names = toNameVariants(extent, named);
  const made = { names, shifts: toStepShifts(extent, named.areas) };
  placed.set(key, made);
  return made;
}
