import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { NAME_STYLE, type NamePlace } from '#lib/cartography/labels/name-style.ts';

/** Tiles carry no lists: the anchor stands for its offset. */
function toOffsets(places: readonly NamePlace[]): ExpressionSpecification {
  return [
    'match',
    ['get', 'anchor'],
    ...places.flatMap(({ anchor, offset }) => [anchor, ['literal', [...offset]]]),
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification;
}

/** Ems: the lines are broken already. */
const UNBROKEN = 100;

/**
 * Layout of names that stand where the cartography has placed them, at one of these places around
 * their point; see name-places.ts.
 */
export function toNameLayout(around: readonly NamePlace[]) {
  return {
    'text-field': ['get', 'name'],
    'text-max-width': UNBROKEN,
    'text-line-height': NAME_STYLE.lineHeight,
    'text-anchor': ['get', 'anchor'],
    'text-offset': toOffsets(around),
    'text-justify': 'auto',
    'text-allow-overlap': true,
  } as const satisfies SymbolLayerSpecification['layout'];
}
