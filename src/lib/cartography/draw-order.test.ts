import { expect, it } from 'vitest';
import { MEDIA } from '../domain/area.ts';
import { DRAW_ORDER, isAboveLand } from './draw-order.ts';

it('draws sea areas under the land, airspace and land ranges over it, names and counts on top', () => {
  const toIndex = (id: (typeof DRAW_ORDER)[number]) => DRAW_ORDER.indexOf(id);
  expect(MEDIA.filter(isAboveLand)).toEqual(['airspace', 'land']);
  expect(DRAW_ORDER[0]).toBe('sea');
  expect(toIndex('areas-below-fill')).toBeLessThan(toIndex('land-fill'));
  expect(toIndex('areas-above-fill')).toBeGreaterThan(toIndex('land-fill'));
  expect(DRAW_ORDER.slice(-2)).toEqual(['areas-name', 'areas-badge']);
});
