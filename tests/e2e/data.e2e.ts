import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { expect, index, test } from './atlas.ts';

test('the areas are served as valid GeoJSON with their names', async ({ request }) => {
  const response = await request.get('/data/areas.geojson');
  expect(response.headers()['content-type']).toContain('geo+json');
  const { features } = check(await response.text()) as FeatureCollection;
  expect(features.map(({ id }) => id)).toEqual(index.areas.map(({ id }) => id));
  for (const { properties } of features) {
    expect(properties?.['name']).toBe(
      index.areas.find(({ id }) => id === properties?.['id'])?.name,
    );
    expect(Object.keys(properties?.['names'] as object)).toEqual(['en', 'ja', 'ko', 'zh']);
  }
});

test('the events are served as valid GeoJSON', async ({ request }) => {
  const response = await request.get('/data/events.geojson');
  expect(response.headers()['content-type']).toContain('geo+json');
  const { features } = check(await response.text()) as FeatureCollection;
  expect(features).toHaveLength(12);
});
