import { describe, expect, it } from 'vitest';
import { indexOf, matchOf } from '../../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { EVERYTHING, type Filter } from '#lib/view/filter.ts';
import type { Axis } from './timeline-axis.ts';
import { toColumns } from './timeline-columns.ts';
import type { TimelineMonth } from './timeline-months.ts';
import { toTimelinePicture } from './timeline-picture.ts';
import { hasYearRoom, listYearStarts, toYearLabels } from './timeline-years.ts';

const toContent = (change: Partial<Filter> = {}) => ({
  events: indexOf(INDEX),
  match: matchOf(INDEX, { ...EVERYTHING, ...change }),
});

describe('the picture', () => {
  it('keeps axis and scale, whatever is shown', () => {
    const part = toTimelinePicture(toContent({ services: new Set(['JMSDF']) }));
    const { axis, most } = toTimelinePicture(toContent());
    expect([part.axis, part.most]).toEqual([axis, most]);
    expect(axis).toEqual({ first: '2023-07', count: 4 });
  });

  it('sets what lies outside the days apart, and what is announced as an outline', () => {
    const { visible, beside } = toTimelinePicture(
      toContent({ from: '2023-09-01', to: '2023-09-30' }),
    );
    expect(visible.paths.map(({ branch, isHollow }) => [branch, isHollow])).toEqual([
      ['maritime', true],
      ['air', true],
    ]);
    expect(beside.paths.map(({ branch, isHollow }) => [branch, isHollow])).toEqual([
      ['maritime', false],
      ['joint', false],
    ]);
  });
});

describe('columns', () => {
  const AXIS: Axis = { first: '2023-01', count: 10 };
  const toMonth = (height: number): TimelineMonth => ({
    place: 2,
    events: height,
    parts: [{ branch: 'air', isHollow: false, height }],
  });

  it('stand at their months, as high as they have events', () => {
    const { paths, symbols } = toColumns(AXIS, [toMonth(2)], 4);
    expect(paths).toEqual([{ branch: 'air', isHollow: false, path: 'M21 36h8V18.5h-8z' }]);
    expect(symbols).toEqual([{ branch: 'air', isHollow: false, x: '25%', y: '75%' }]);
  });

  it('draws a path on from month to month', () => {
    const months = [toMonth(2), { ...toMonth(1), place: 5 }];
    const { paths } = toColumns(AXIS, months, 4);
    expect(paths.map(({ path }) => path)).toEqual(['M21 36h8V18.5h-8zm30 0h8V27.5h-8z']);
  });

  it('stand upon others of the same month', () => {
    const { paths } = toColumns(AXIS, [toMonth(1)], 4, [toMonth(2)]);
    expect(paths[0]?.path).toBe('M21 18h8V9.5h-8z');
  });

  it('carry no symbol where it has no room', () => {
    expect(toColumns(AXIS, [toMonth(2)], 40).symbols).toEqual([]);
  });
});

describe('the years', () => {
  const FIVE: Axis = { first: '2022-02', count: 50 };
  const THIRTY: Axis = { first: '2000-01', count: 360 };

  it('begin where they begin, the first with the axis', () => {
    expect(listYearStarts(FIVE).map(({ year, place }) => [year, place])).toEqual([
      [2022, 0],
      [2023, 11],
      [2024, 23],
      [2025, 35],
      [2026, 47],
    ]);
  });

  it('are all labelled where there is room, and fewer of them where there is not', () => {
    const labelsAt = (axis: Axis, step: number) =>
      toYearLabels(axis).filter(({ steps }) => steps.includes(step)).length;
    expect([0, 1, 2, 3].map((step) => labelsAt(FIVE, step))).toEqual([5, 5, 5, 5]);
    expect([0, 1, 2, 3].map((step) => labelsAt(THIRTY, step))).toEqual([6, 15, 15, 30]);
  });

  it('have buttons where each is wide enough for a finger', () => {
    expect(hasYearRoom(FIVE, 232)).toBe(false);
    expect(hasYearRoom(FIVE, 800)).toBe(true);
    expect(hasYearRoom(THIRTY, 800)).toBe(false);
    expect(hasYearRoom({ first: '2022-12', count: 60 }, 800)).toBe(false);
  });
});
