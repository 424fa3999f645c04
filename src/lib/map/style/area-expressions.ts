import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { toRingOpacity, type Strength } from '#lib/cartography/area-style.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import { RING_COUNT } from '#lib/geometry/soft-edge.ts';

/** Conditions on the feature state that area-states.ts sets, and on properties. */
const IS_SELECTED: ExpressionSpecification = ['boolean', ['feature-state', 'isSelected'], false];
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'isHovered'], false];
const IS_EMPTY: ExpressionSpecification = ['boolean', ['feature-state', 'isEmpty'], false];
const IS_HOLLOW: ExpressionSpecification = ['boolean', ['feature-state', 'isHollow'], false];
const IS_RING: ExpressionSpecification = ['==', ['get', 'form'], 'ring'];

export const IS_ABOVE: FilterSpecification = ['==', ['get', 'isAbove'], true];
export const IS_BELOW: FilterSpecification = ['==', ['get', 'isAbove'], false];
/** Filter for areas of published coordinates, which have a single ring. */
export const IS_CRISP: FilterSpecification = ['==', ['get', 'count'], 1];

export function byMedium({ medium }: Palette): ExpressionSpecification {
  return ['match', ['get', 'medium'], 'sea', medium.sea, 'airspace', medium.airspace, medium.land];
}

/** One value for each strength of an area, which is chosen as by `findStrength`. */
export function byStrength(
  { selected, hovered, empty, usual }: Readonly<Record<Strength, number>>,
  toValue = (value: number) => value,
): ExpressionSpecification {
  return [
    'case',
    IS_SELECTED,
    toValue(selected),
    IS_HOVERED,
    toValue(hovered),
    IS_EMPTY,
    toValue(empty),
    toValue(usual),
  ];
}

/** Opacity of one ring or band: a hollow area shows its bands, any other its rings. */
export function toRingExpression(
  whole: Readonly<Record<Strength, number>>,
): ExpressionSpecification {
  const byCount = (count: number) => byStrength(whole, (value) => toRingOpacity(value, count));
  return [
    'case',
    IS_RING,
    ['case', IS_HOLLOW, 0, ['==', ['get', 'count'], 1], byCount(1), byCount(RING_COUNT)],
    ['case', IS_HOLLOW, byCount(RING_COUNT / 2), 0],
  ];
}
