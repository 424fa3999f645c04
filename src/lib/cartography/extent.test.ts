import { describe, expect, it } from 'vitest';
import type { Bounds } from '../domain/atlas-index.ts';
import { WORLD_SIZE } from '../geometry/mercator.ts';
import { EXTENT_RATIOS, toExtent } from './extent.ts';

describe('a frame', () => {
  it.each<readonly [string, Bounds]>([
    ['from Japan to Hawaii', [120, 12, 208, 46]],
    ['of a tall area', [127, 33, 142, 52]],
    ['of a small area', [140, 35, 140.2, 35.1]],
    ['of a wide strip', [120, 30, 200, 33]],
  ])('%s holds it in a shape of the list', (_, bounds) => {
    const { box, ratio, bounds: extentView } = toExtent([bounds]);
    expect(box.width / box.height).toBeCloseTo(EXTENT_RATIOS[ratio] ?? 0, 9);
    const slack = 1e-9;
    expect(extentView[0]).toBeLessThanOrEqual(bounds[0] + slack);
    expect(extentView[1]).toBeLessThanOrEqual(bounds[1] + slack);
    expect(extentView[2]).toBeGreaterThanOrEqual(bounds[2] - slack);
    expect(extentView[3]).toBeGreaterThanOrEqual(bounds[3] - slack);
  });

  it('spares as little as the list of shapes allows', () => {
    const bounds: Bounds = [120, 12, 208, 46];
    const { box } = toExtent([bounds]);
    const tight = ((208 - 120) / 360) * WORLD_SIZE;
    expect(box.width / tight).toBeLessThan(1.3);
  });

  it('shows a small area with its surroundings', () => {
    const [west, , east] = toExtent([[140, 35, 140.2, 35.1]]).bounds;
    expect(east - west).toBeGreaterThanOrEqual(14);
    expect((east + west) / 2).toBeCloseTo(140.1, 6);
  });
});
