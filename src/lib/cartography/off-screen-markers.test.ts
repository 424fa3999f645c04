import { describe, expect, it } from 'vitest';
import type { AreaLabel } from './labels/area-labels.ts';
import { toOffScreenMarkers } from './off-screen-markers.ts';

const SIZE = { width: 400, height: 500 };

/** A label whose position is in pixels already. */
function toLabel(id: string, x: number, y: number): AreaLabel {
  const badge = { count: 1, shares: [], isHollow: false };
  return { id, name: id.toUpperCase(), medium: 'sea', at: [x, y], badge, marks: [] };
}

function point(...labels: readonly AreaLabel[]) {
  return toOffScreenMarkers(labels, SIZE, (at) => at);
}

describe('pointers at the edge', () => {
  it('are there for areas out of sight alone', () => {
    expect(point(toLabel('in', 200, 250), toLabel('corner', 400, 500))).toEqual([]);
    expect(point(toLabel('out', 900, 250))).toEqual([
      { id: 'out', ids: ['out'], name: 'OUT', count: 1, side: 'right', along: 250 },
    ]);
  });

  it.each([
    ['left', -300, 250],
    ['right', 700, 250],
    ['top', 200, -400],
    ['bottom', 200, 900],
  ])('stand at the %s edge for what lies there', (side, x, y) => {
    expect(point(toLabel('a', x, y))[0]).toMatchObject({ side });
  });

  it('stand where the way from the middle crosses the edge', () => {
    expect(point(toLabel('a', 600, 350))[0]?.along).toBe(300);
    expect(point(toLabel('a', 250, 750))[0]?.along).toBe(225);
  });

  it('turn the corner where the edge has no room for all', () => {
    const all = ['a', 'b', 'c', 'd'].map((id, index) => toLabel(id, 60 + 90 * index, 2000));
    const sides = Object.fromEntries(point(...all).map(({ id, side }) => [id, side]));
    expect(sides).toEqual({ a: 'left', b: 'left', c: 'bottom', d: 'right' });
    for (const { side, along } of point(...all)) {
      expect(along).toBeGreaterThan(0);
      expect(along).toBeLessThan(side === 'bottom' ? SIZE.width : SIZE.height);
    }
  });

  it('stand off the badges in sight', () => {
    const far = toLabel('far', 900, 250);
    const [alone, beside] = [point(far), point(far, toLabel('near', 370, 255))];
    expect(alone[0]?.along).toBe(250);
    expect(Math.abs((beside[0]?.along ?? 255) - 255)).toBeGreaterThan(30);
    expect(point(far, toLabel('well in', 200, 255))[0]?.along).toBe(250);
  });

  it('stand off the place of its name, above or below', () => {
    const far = toLabel('far', 900, 250);
    for (const y of [200, 300]) {
      const [beside] = point(far, toLabel('near', 370, y));
      const along = beside?.along ?? 250;
      expect(along < y - 56 || along > y + 64, `${along} beside ${y}`).toBe(true);
    }
  });

  it('cover a badge rather than each other where there is no other room', () => {
    const all = Array.from({ length: 3 }, (_, index) => toLabel(`far ${index}`, 900, 250));
    const near = [180, 260, 340, 420].map((y) => toLabel(`near ${y}`, 370, y));
    const along = point(...all, ...near).map((pointer) => pointer.along);
    expect(along).toHaveLength(3);
    for (const [index, value] of along.slice(1).entries())
      expect(value - (along[index] ?? 0)).toBeGreaterThanOrEqual(32);
  });

  it('are one for all where an edge has too many, at the middle of them', () => {
    const all = [100, 240, 260, 400].map((y, index) => toLabel(`far ${index}`, 900, y));
    const [pointer, ...others] = point(...all);
    expect(others).toEqual([]);
    expect(pointer).toMatchObject({ name: '4 areas', count: 4, side: 'right', id: 'far 2' });
    expect(pointer?.ids).toEqual(['far 0', 'far 1', 'far 2', 'far 3']);
  });

  it('keep apart from each other and from the corners', () => {
    const all = ['a', 'b', 'c'].map((id, index) => toLabel(id, 900, 240 + index));
    const along = point(...all).map((pointer) => pointer.along);
    for (const [index, value] of along.entries()) {
      expect(value).toBeGreaterThanOrEqual(150);
      expect(value).toBeLessThanOrEqual(500 - 90);
      if (index > 0) expect(value - (along[index - 1] ?? 0)).toBeGreaterThanOrEqual(40);
    }
    expect(point(toLabel('low', 900, 5000))[0]?.side).toBe('bottom');
  });
});
