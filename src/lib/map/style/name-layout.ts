import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { NAME_STYLE, type NamePlace } from '#lib/cartography/labels/name-style.ts';

/** The text offset as a choice by anchor, because features of tiles can hold no lists. */
function toOffsets(places: readonly NamePlace[]): ExpressionSpecification {
  return [
    'match',
    ['get', 'anchor'],
    ...places.flatMap(({ anchor, offset }) => [anchor, ['literal', [...offset]]]),
    ['literal', [0, 0]],
  ] as unknown as ExpressionSpecification;
}

/** Width in ems that no line reaches: lines are broken already. */
const UNBROKEN = 100;

/**
 * Layout of names that the cartography has placed, each at one of the places `around` its point;
 * see name-places.ts.
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
