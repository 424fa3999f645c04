import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { HIT_RING } from '../cartography/area-style.ts';
import type { Badge } from '../cartography/badge.ts';
import type { FigureArea as Area } from './figure-area.ts';
import FigureArea from './FigureArea.svelte';
import FigureBadge from './FigureBadge.svelte';
import { PAGE_PAINT as paint } from './paint.ts';

/** Six nested squares, like the rings of a soft edge. */
const RINGS = [0, 1, 2, 3, 4, 5].map((inset) => {
  const side = 60 - 2 * inset;
  return `M${inset} ${inset}h${side}v${side}h${-side}z`;
});
const SOFT: Area = {
  id: 'sea',
  medium: 'sea',
  isAbove: false,
  rings: RINGS,
  marks: [],
};

/** Draws an area in a figure of 60 units; `countAt` says how often a point is painted. */
async function drawArea(area: Area, isHollow: boolean) {
  const { container } = await render(FigureArea, {
    area,
    paint,
    strength: 'usual',
    isHollow,
    pattern: undefined,
    unit: 1,
  });
  const tinted = [...container.querySelectorAll<SVGPathElement>('g:first-of-type > path')];
  const countAt = (x: number, y: number) =>
    tinted.filter((path) => {
      const ring = new Path2D(path.getAttribute('d') ?? '');
      const canvas = document.createElement('canvas').getContext('2d');
      return canvas?.isPointInPath(ring, x, y, 'evenodd');
    }).length;
  return { container, countAt };
}

async function drawBadge(isHollow: boolean) {
  const badge: Badge = { count: 2, shares: [{ branch: 'maritime', count: 2 }], isHollow };
  const { container } = await render(FigureBadge, { badge, paint, strength: 'usual' });
  const [, disc] = container.querySelectorAll('circle');
  const number = container.querySelector('text');
  return { disc, number };
}

describe('an area of the figure', () => {
  it('is tinted most in its middle', async () => {
    const { countAt } = await drawArea(SOFT, false);
    expect([0.5, 1.5, 2.5, 3.5, 4.5, 30].map((at) => countAt(at, 30))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is hollow where all its events are only announced: an edge, and no middle', async () => {
    const { countAt } = await drawArea(SOFT, true);
    expect([0.5, 1.5, 2.5, 3.5, 4.5, 30].map((at) => countAt(at, 30))).toEqual([1, 2, 3, 2, 1, 0]);
  });

  it('can be clicked in its hollow middle', async () => {
    const { container } = await drawArea(SOFT, true);
    const whole = container.querySelector('path[fill-opacity="0"]');
    expect(whole?.getAttribute('d')).toBe(RINGS[HIT_RING]);
    expect(whole?.hasAttribute('pointer-events')).toBe(false);
  });
});

describe('a badge of the figure', () => {
  it('is filled where an event was held', async () => {
    const { disc, number } = await drawBadge(false);
    expect(disc?.getAttribute('fill')).toBe(paint.badge);
    expect(disc?.hasAttribute('stroke')).toBe(false);
    expect(number?.getAttribute('fill')).toBe(paint.badgeText);
  });

  it('is a ring where all events are only announced', async () => {
    const { disc, number } = await drawBadge(true);
    expect(disc?.getAttribute('fill')).toBe(paint.halo);
    expect(disc?.getAttribute('stroke')).toBe(paint.badge);
    expect(number?.getAttribute('fill')).toBe(paint.badge);
    expect(number?.textContent).toBe('2');
  });
});
