import type { Checkout } from './checkout.ts';
import { measureCircles } from './circles.ts';
import { measureCsvLists } from './csv-lists.ts';
import { measureEffects } from './effects.ts';
import { measureFeatureArrows } from './feature-arrows.ts';
import { findArrows } from './import-graph.ts';
import { measureLooseTypes } from './loose-types.ts';
import { measureProps } from './measure-props.ts';
import type { Measure } from './measure.ts';
import { measureComments } from './openings.ts';
import { measureRooms } from './rooms.ts';
import { measureSize } from './size.ts';
import { measureWalks, type Walk } from './walks.ts';

/** All measures of a checkout, in the order in which they are printed. */
export function measureCheckout(checkout: Checkout, walks: readonly Walk[]): readonly Measure[] {
  const { files } = checkout;
  const arrows = findArrows(checkout);
  return [
    ...measureRooms(files),
    ...measureCircles(arrows),
    measureFeatureArrows(arrows),
    ...measureWalks(walks, files),
    ...measureProps(files),
    ...measureEffects(files),
    measureCsvLists(files),
    measureComments(files),
    ...measureSize(files),
    ...measureLooseTypes(files),
  ];
}
