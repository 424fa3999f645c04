import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator } from '../geometry/mercator.ts';
import { toScaleBar } from './scale-bar.ts';

describe('a scale bar', () => {
  it.each([
    [4, 33, 180],
    [0.6, 21, 180],
    [40, -12, 90],
  ])('of %d units to a pixel near %d degrees is as long as it says', (unit, latitude, most) => {
    const bar = toScaleBar(unit, latitude, most);
    const [x, y] = toMercator([140, bar.latitude]);
    // The bar is measured in steps: the shortest way between its ends would leave the parallel.
    const steps = 100;
    const step = (bar.pixels * unit) / steps;
    const measured = steps * distance([140, bar.latitude], [...fromMercator([x + step, y])]);
    expect(measured).toBeCloseTo(bar.km, 0);
    expect(bar.pixels).toBeLessThanOrEqual(most);
    expect(bar.pixels).toBeGreaterThan(most / 2.5);
  });

  it('has a round number of kilometres at a round latitude', () => {
    expect(toScaleBar(4, 33, 180)).toMatchObject({ km: 1000, latitude: 35 });
    expect(toScaleBar(1, 33, 180)).toMatchObject({ km: 200, latitude: 35 });
    expect(toScaleBar(0.5, 21.9, 180)).toMatchObject({ km: 200, latitude: 20 });
  });
});
