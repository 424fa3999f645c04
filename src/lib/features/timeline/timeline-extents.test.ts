import { describe, expect, it } from 'vitest';
import { parseWhen } from '#lib/data/parse/parse-when.ts';
import type { When } from '#lib/domain/when.ts';
import type { Axis } from './timeline-axis.ts';
import { layExtents, toExtent } from './timeline-extents.ts';
import { toLane } from './timeline-lane.ts';
import { MONTH_WIDTH, TIMELINE } from './timeline-size.ts';

/** Axis of the examples, which use months of thirty days: April, June, September, November. */
const AXIS: Axis = { first: '2023-01', count: 24 };

function toWhen(edtf: string): When {
  const result = parseWhen(edtf);
  if (!result.valid) throw new Error(`found ${edtf}, expected ${result.expected}`);
  return result.when;
}

describe('the extent of an event', () => {
  it.each(['2023-04-16', '2023-04-01/2023-04-30'])('of %s is said by its month', (edtf) => {
    expect(toExtent(AXIS, toWhen(edtf))).toBeNull();
  });

  it.each([
    ['a later month: a bar over its days', '2023-04-16/2023-06-15', [3.5, 5.5], []],
    ['a month: a bracket over it', '2023-04', null, [[3, 4]]],
    ['a season: a bracket over it', '2023-22', null, [[5, 8]]],
    ['a year: a bracket over it', '2023', null, [[0, 12]]],
    ['a day, then no more than its month', '2023-04-16/2023-04', null, [[3.5, 4]]],
    ['a month, then a day of it', '2023-04/2023-04-15', null, [[3, 3.5]]],
    ['a month, and still that month', '2023-04/2023-04', null, [[3, 4]]],
  ])('into or of %s', (_, edtf, bar, brackets) => {
    const extent = toExtent(AXIS, toWhen(edtf));
    expect(extent?.bar).toEqual(bar);
    expect(extent?.brackets).toEqual(brackets);
    expect(extent?.open).toBeNull();
  });

  it('between two months is certain from the last day of one to the first of the other', () => {
    const extent = toExtent(AXIS, toWhen('2023-04/2023-06'));
    expect(extent?.brackets).toEqual([
      [3, 4],
      [5, 6],
    ]);
    expect(extent?.bar?.[0]).toBeCloseTo(4 - 1 / 30);
    expect(extent?.bar?.[1]).toBeCloseTo(5 + 1 / 30);
  });

  it.each([
    ['2023-04-16/', 'end', 3.5],
    ['/2023-04-15', 'start', 3.5],
  ])('of %s is open at its %s', (edtf, edge, at) => {
    const extent = toExtent(AXIS, toWhen(edtf));
    expect(extent?.open).toEqual({ edge, at });
    expect(extent?.bar).toBeNull();
    expect(extent?.brackets).toEqual([]);
  });

  it.each([
    ['2023-04-16~', true, false],
    ['2023-04-16?', false, true],
    ['2023-04/2023-06%', true, true],
    ['2023-04', false, false],
  ])('of %s is marked: approximate %s, uncertain %s', (edtf, isApproximate, isUncertain) => {
    expect(toExtent(AXIS, toWhen(edtf))).toMatchObject({ isApproximate, isUncertain });
  });
});

describe('the lane', () => {
  function toRows(dates: readonly string[]): readonly number[] {
    return layExtents(AXIS, dates.map(toWhen), 3).map(({ row }) => row);
  }

  it('draws equal extents once', () => {
    expect(toRows(['2023-04', '2023-04', '2023-04-16'])).toEqual([0]);
  });

  it('lays what overlaps in rows, and in the last what has no room', () => {
    expect(toRows(['2023-04', '2023-06'])).toEqual([0, 0]);
    expect(toRows(['2023', '2023-04', '2023-04/2023-06', '2023-04/2023-09'])).toEqual([0, 1, 2, 2]);
  });

  it('has a sign for each form', () => {
    const dates = ['2023-04-16/2023-06-15', '2023-09~', '2024-01-16?', '2024-04-16/'];
    const lane = toLane(AXIS, dates.map(toWhen));
    expect(lane.bars).toBe('M35 2H55');
    expect(lane.brackets).toBe('M80 4v-3H90v3');
    expect(lane.openEnds).toEqual([{ x: '64.58%', y: 2 }]);
    expect(lane.openStarts).toEqual([]);
    expect(lane.approximate).toEqual([{ x: '37.5%', y: 2 }]);
    expect(lane.uncertain).toHaveLength(1);
  });

  describe('of very many events', () => {
    const MANY = Array.from({ length: 4000 }, (_, number) => {
      const [month, day] = [(number * 7) % 22, 1 + (number % 27)];
      const toMonth = (at: number) =>
        `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const start = `${toMonth(month)}-${String(day).padStart(2, '0')}`;
      const forms = [
        ...[`${start}/${toMonth(month + 1)}-${String(28 - day + 1).padStart(2, '0')}`, `${start}/`],
        ...[toMonth(month), `${start}~`, `${start}/${toMonth(month)}`, `/${start}`, `${start}?`],
      ];
      return toWhen(forms[number % forms.length] ?? start);
    });
    const few = toLane(AXIS, MANY.slice(0, 400));
    const lane = toLane(AXIS, MANY);

    it('holds no more than its months do', () => {
      const signs = [lane.openStarts, lane.openEnds, lane.approximate, lane.uncertain];
      for (const list of signs) {
        expect(list.length).toBeLessThanOrEqual(AXIS.count * TIMELINE.rows);
        expect(new Set(list.map(({ x, y }) => `${x} ${y}`)).size).toBe(list.length);
      }
      expect(lane.bars.length).toBeLessThan(16 * AXIS.count * TIMELINE.rows);
      expect(lane.brackets.length).toBeLessThan(2 * few.brackets.length);
    });

    it('has each day of each bar within one that is drawn', () => {
      const drawn = [...lane.bars.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(
        ([, from, to]) => [Number(from), Number(to)] as const,
      );
      const bars = MANY.flatMap((when) => toExtent(AXIS, when)?.bar ?? []);
      expect(bars.length).toBeGreaterThan(100);
      const round = (offset: number) => Math.round(offset * MONTH_WIDTH * 10) / 10;
      for (let at = 0; at < bars.length; at += 2) {
        const [from, to] = [round(bars[at] ?? 0), round(bars[at + 1] ?? 0)];
        expect(drawn.some(([left, right]) => left <= from && to <= right)).toBe(true);
      }
    });
  });
});
