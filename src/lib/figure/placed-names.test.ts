import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toExtent } from '#lib/cartography/extent.ts';
import { toAreaLabels } from '#lib/cartography/labels/area-labels.ts';
import { toNameVariants, toStepShifts } from '#lib/cartography/labels/extent-labels.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { indexOf, matchOf } from '../../../tests/fixtures/indexed-events.ts';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { placeOnce } from './placed-names.ts';

const index = toAtlasIndex(SAMPLE);
const extent = toExtent([index.bounds]);
const toLabels = (ids: readonly string[]) => {
  const match = matchOf(index, { ...EVERYTHING, words: 'these' }, new Set(ids));
  return toAreaLabels(countByArea(index.areas, indexOf(index), match));
};

describe('names placed once', () => {
  const all = toLabels(index.events.map(({ id }) => id));

  it('are those that are placed each time', () => {
    const { names, shifts } = placeOnce(extent, { areas: all });
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(toNameVariants(extent, { areas: all }));
    expect(shifts).toEqual(toStepShifts(extent, all));
    expect(placeOnce(extent, { areas: all.map((label) => ({ ...label })) }).names).toBe(names);
  });

  it('are others where another area, badge or extent is shown', () => {
    const first = placeOnce(extent, { areas: all });
    const none = toLabels([]);
    expect(placeOnce(extent, { areas: none }).names).toEqual(
      toNameVariants(extent, { areas: none }),
    );
    const [area] = index.areas;
    if (!area) throw new Error('found no area');
    expect(placeOnce(toExtent([area.bounds]), { areas: all })).not.toBe(first);
  });
});
