import { interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { RING_COUNT } from '../geometry/soft-edge.ts';
import { PALETTES } from './palette.ts';
import { findStrength, HOLLOW_BANDS, TINT, toRingOpacity } from './area-style.ts';

it('adds up rings that lie on each other to the whole tint', () => {
  const each = toRingOpacity(TINT.usual, RING_COUNT);
  expect(1 - (1 - each) ** RING_COUNT).toBeCloseTo(TINT.usual, 2);
  expect(toRingOpacity(TINT.usual, 1)).toBeCloseTo(TINT.usual, 3);
});

it('shows a selection before a pointer, and both before an area without shown events', () => {
  const find = (hovered: string | null, selected: readonly string[], isEmpty: boolean) =>
    findStrength('hawaii', { selected, hovered }, isEmpty);
  expect(find('hawaii', ['sea-of-japan', 'hawaii'], true)).toBe('selected');
  expect(find('hawaii', ['sea-of-japan'], true)).toBe('hovered');
  expect(find('sea-of-japan', [], true)).toBe('empty');
  expect(find(null, [], false)).toBe('usual');
});

it('makes a hollow edge of the same rings, strongest half way', () => {
  expect(HOLLOW_BANDS).toEqual([
    [0, 5],
    [1, 4],
    [2, 3],
  ]);
});

describe.each(Object.entries(PALETTES))('in the %s palette', (_, palette) => {
  const { sea, land, medium, waterName, landName } = palette;
  const strongest = Math.max(...Object.values(TINT));

  it.each([
    ['water', waterName, sea, medium.sea],
    ['airspace over the sea', waterName, sea, medium.airspace],
    ['airspace over land', waterName, land, medium.airspace],
    ['land', landName, land, medium.land],
  ])('the name of %s stays readable on the strongest tint', (_, name, ground, tint) => {
    const tinted = interpolate([ground, tint], 'rgb')(strongest);
    expect(wcagContrast(name, tinted)).toBeGreaterThanOrEqual(4.5);
  });
});
