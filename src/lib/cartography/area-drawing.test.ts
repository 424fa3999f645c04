import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { RING_COUNT } from '../geometry/soft-edge.ts';
import { toAreaDrawing } from './area-drawing.ts';
import { HOLLOW_BANDS } from './area-style.ts';
import { toAtlasIndex } from './atlas-index.ts';

const catalogue = SAMPLE;
const index = toAtlasIndex(catalogue);
const drawing = toAreaDrawing(catalogue.areas);
const rings = drawing.rings.features.map(({ properties }) => properties);
const ids = [...new Set(rings.map(({ id }) => id))];

describe('the drawing', () => {
  it('has every area, the larger ones first', () => {
    const sizes = ids.map((id) => index.areas.find((area) => area.id === id)?.squareKm);
    expect(ids.toSorted()).toEqual(catalogue.areas.map(({ id }) => id).toSorted());
    expect(sizes).toEqual(sizes.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  });

  it.each(ids)('has all rings of %s, outermost first, and its bands', (id) => {
    const own = rings.filter((ring) => ring.id === id);
    const toIndexes = (form: string) =>
      own.filter((ring) => ring.form === form).map((ring) => ring.index);
    expect(toIndexes('ring')).toEqual(Array.from({ length: RING_COUNT }, (_, at) => at));
    expect(toIndexes('band')).toEqual(HOLLOW_BANDS.map((_, at) => at));
  });

  it('draws an area of published coordinates as one crisp outline', () => {
    const [area] = catalogue.areas;
    if (!area) throw new Error('The record has no area.');
    const crisp = toAreaDrawing([{ ...area, errorKm: 0, outline: 'published-coordinates' }]);
    expect(crisp.rings.features.map(({ properties }) => properties)).toMatchObject([
      { form: 'ring', index: 0, count: 1 },
    ]);
  });

  it('lays sea areas below the land and all others above it', () => {
    expect(new Set(rings.map(({ medium, isAbove }) => `${medium} ${isAbove}`))).toEqual(
      new Set(['sea false', 'airspace true', 'land true']),
    );
  });

  it('marks each small range and base, so that they are seen from afar', () => {
    const marked = drawing.marks.features.map(({ properties }) => properties.id);
    const ranges = catalogue.areas.filter(({ outline }) => outline === 'named-range');
    const parts = ranges.flatMap(({ id, geometry }) => geometry.coordinates.map(() => id));
    expect(ranges.length).toBeGreaterThan(1);
    expect(marked.toSorted()).toEqual(parts.toSorted());
  });
});
