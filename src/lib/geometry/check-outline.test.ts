import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { checkOutline } from './check-outline.ts';

const SQUARE = [
  [140, 30],
  [144, 30],
  [144, 34],
  [140, 34],
  [140, 30],
];
const HOLE = [
  [141, 31],
  [141, 32],
  [142, 32],
  [142, 31],
  [141, 31],
];

function expectedOf(coordinates: unknown, type = 'Polygon', isPublished = false): string[] {
  return checkOutline({ type, coordinates }, { isPublished }).map(({ expected }) => expected);
}

describe('checkOutline', () => {
  it('passes a polygon with a hole, and parts on both sides of 180 degrees', () => {
    const west = SQUARE.map(([lon = 0, lat = 0]) => [lon + 36, lat]);
    const east = SQUARE.map(([lon = 0, lat = 0]) => [lon - 320, lat]);
    expect(expectedOf([SQUARE, HOLE])).toEqual([]);
    expect(expectedOf([[west], [east]], 'MultiPolygon')).toEqual([]);
  });

  it.each([null, undefined, 'Polygon', 7])('refuses %j for a geometry', (geometry) => {
    expect(checkOutline(geometry, { isPublished: false })).toHaveLength(1);
  });

  it.each([
    ['Point', [140, 30]],
    ['GeometryCollection', undefined],
    ['Polygon', undefined],
    ['Polygon', []],
    ['Polygon', [[]]],
    ['Polygon', [7]],
    ['Polygon', SQUARE],
    ['MultiPolygon', [SQUARE]],
    ['MultiPolygon', [[]]],
  ])('refuses a %s of %j', (type, coordinates) => {
    expect(expectedOf(coordinates, type)).not.toEqual([]);
  });

  it.each([
    ['swapped', [35, 139], /longitude first/],
    ['from 0 to 360', [202, 21], /not from 0 to 360/],
    ['metres', [15584728, 4028802], /metres/],
    ['beyond the pole', [140, 95], /latitudes from -90 to 90/],
    ['beyond 180', [-190, 30], /longitudes from -180 to 180$/],
    ['with altitude', [140, 30, 0], /no altitude/],
    ['missing', [0, 0], /missing position/],
    ['not finite', [Infinity, 30], /two numbers/],
    ['alone', [140], /two numbers/],
    ['text', ['140', '30'], /two numbers/],
  ])('names a position that is %s', (_, position, reason) => {
    const ring = [position, ...SQUARE.slice(1, -1), position];
    expect(expectedOf([ring])[0]).toMatch(reason);
  });

  it('takes many decimals only from a publication', () => {
    const exact = [...SQUARE.slice(0, 2), [144.12345, 34], ...SQUARE.slice(3)];
    expect(expectedOf([exact])).toEqual([expect.stringMatching(/3 decimals/)]);
    expect(expectedOf([exact], 'Polygon', true)).toEqual([]);
  });

  it('names the turn of outer rings and of holes', () => {
    expect(expectedOf([SQUARE.toReversed()])).toEqual([expect.stringMatching(/^counter-/)]);
    expect(expectedOf([SQUARE, HOLE.toReversed()])).toEqual([expect.stringMatching(/^clock/)]);
  });

  it('finds crossings, touches and spikes', () => {
    const bowTie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]];
    const spike = [...SQUARE.slice(0, 2), [148, 32], ...SQUARE.slice(1)];
    expect(expectedOf([bowTie])).toHaveLength(1);
    expect(expectedOf([spike])).toHaveLength(1);
  });

  it('holds every polygon of several against the rules', () => {
    const faults = checkOutline(
      { type: 'MultiPolygon', coordinates: [[SQUARE.slice(1)], [SQUARE], [SQUARE.toReversed()]] },
      { isPublished: false },
    );
    expect(faults.map(({ path }) => path)).toEqual([
      ['coordinates', 0, 0],
      ['coordinates', 2, 0],
    ]);
  });

  it('checks the longest ring it takes in under two seconds', { timeout: 2000 }, () => {
    const round = Array.from({ length: 1999 }, (_, i): Position => {
      const angle = (i / 1999) * 2 * Math.PI;
      return [140 + 5 * Math.cos(angle), 30 + 5 * Math.sin(angle)];
    });
    expect(expectedOf([[...round, round[0]]], 'Polygon', true)).toEqual([]);
  });
});
