import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../data/catalogue.server.ts';
import { toAreaDrawing } from './area-drawing.ts';
import { toAreaLabels } from './area-labels.ts';
import { toAtlasIndex } from './atlas-index.ts';

const catalogue = readCatalogue();
const index = toAtlasIndex(catalogue);

describe('the index', () => {
  it('keeps the order of the record', () => {
    expect(index.areas.map(({ id }) => id)).toEqual(catalogue.areas.map(({ id }) => id));
    expect(index.events.map(({ id }) => id)).toEqual(catalogue.events.map(({ id }) => id));
    expect(index.services).toEqual(catalogue.services);
  });

  it('carries no sentence of an event twice: only what lists and filters need', () => {
    for (const event of index.events) {
      expect(Object.keys(event).toSorted()).toEqual(
        ['areas', 'id', 'kind', 'services', 'status', 'title', 'when'].toSorted(),
      );
    }
    expect(JSON.stringify(index)).not.toContain(catalogue.events[0]?.summary);
  });

  it('has one box around all areas', () => {
    const [west, south, east, north] = index.bounds;
    for (const { bounds } of index.areas) {
      expect(bounds[0]).toBeGreaterThanOrEqual(west);
      expect(bounds[1]).toBeGreaterThanOrEqual(south);
      expect(bounds[2]).toBeLessThanOrEqual(east);
      expect(bounds[3]).toBeLessThanOrEqual(north);
    }
  });
});

describe('the drawing', () => {
  const drawing = toAreaDrawing(catalogue.areas);
  const outlines = drawing.outlines.features.map(({ properties }) => properties);

  it('has every area once, the larger ones first', () => {
    const sizes = outlines.map(({ id }) => index.areas.find((area) => area.id === id)?.squareKm);
    expect(outlines.map(({ id }) => id).toSorted()).toEqual(
      catalogue.areas.map(({ id }) => id).toSorted(),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  });

  it('lays sea areas below the land and all others above it', () => {
    expect(new Set(outlines.map(({ medium, isAbove }) => `${medium} ${isAbove}`))).toEqual(
      new Set(['sea false', 'airspace true', 'land true']),
    );
  });

  it('marks the small ground ranges, so that they are seen from afar', () => {
    const marked = drawing.marks.features.map(({ properties }) => properties.id);
    const ranges = catalogue.areas.find(({ id }) => id === 'japan-ground-ranges');
    expect(marked).toHaveLength(ranges?.geometry.coordinates.length ?? 0);
    expect(new Set(marked)).toEqual(new Set(['japan-ground-ranges']));
  });
});

it('labels every area at its label point with the number of events shown', () => {
  const [area] = index.areas;
  const [first, second] = index.events;
  if (!area || !first || !second) throw new Error('The record has too little in it.');
  const labels = toAreaLabels([{ area, events: [first, second], shown: [second] }]);
  expect(labels.features).toMatchObject([
    {
      geometry: { type: 'Point', coordinates: area.labelPoint },
      properties: { id: area.id, name: area.name, medium: area.medium, count: 1 },
    },
  ]);
});
