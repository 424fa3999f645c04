import { indexOf, matchOf } from '../../../../tests/fixtures/indexed-events.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
import { toMercator, WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { toAreaLabels } from './area-labels.ts';
import { toAtlasIndex } from '../atlas-index.ts';
import { BADGE } from '../badge.ts';
import {
  findStep,
  placeAllNames,
  placeExtentLabels,
  toNameVariants,
  toPixelsPerDegree,
  toStepShifts,
  WIDTH_STEPS,
} from './extent-labels.ts';
import { EXTENT_RATIOS, toExtent, toShare } from '../extent.ts';
import { toSpread } from './label-shifts.ts';
import { placeNames, type NameRequest } from './name-placing.ts';
import { NAME_STYLE } from './name-style.ts';
import { PLACE_STYLE, toPlaceLabels } from './place-labels.ts';
import { breakLines, estimateWidth } from './text-width.ts';

const index = toAtlasIndex(SAMPLE);
const labels = toAreaLabels(countByArea(index.areas, indexOf(index), matchOf(index)));
const extent = toExtent([index.bounds]);
const places = toPlaceLabels(index.places, 'en');
const named = { areas: labels, places };

/** The labels, moved apart on an extent of that many pixels. */
function toStanding(width: number) {
  return toSpread(labels, toPixelsPerDegree(extent, width));
}

/** The box that a placed name takes, as `[left, top, right, bottom]` in pixels. */
function toBox(
  { id, lines, place }: ReturnType<typeof placeExtentLabels>[number],
  { width, textSize }: (typeof WIDTH_STEPS)[number],
): readonly [number, number, number, number] {
  const area = toStanding(width).find((one) => one.id === id);
  const label = area ?? places.find((one) => one.id === id);
  if (!label) throw new Error(`no label ${id}`);
  const [x, y] = toShare(extent, label.at);
  const isWater = area ? area.medium !== 'land' : 'isWater' in label && label.isWater;
  const spacing = area ? NAME_STYLE.letterSpacing : PLACE_STYLE.waterSpacing;
  const size = textSize * (area || isWater ? 1 : PLACE_STYLE.scale);
  const wide = Math.max(...lines.map((line) => estimateWidth(line, isWater ? spacing : 0))) * size;
  const high = lines.length * NAME_STYLE.lineHeight * size;
  const atX = x * width + place.offset[0] * size;
  const atY = (y * width) / (EXTENT_RATIOS[extent.ratio] ?? 1) + place.offset[1] * size;
  const share = (low: string, high: string) =>
    place.anchor.includes(low) ? 0 : place.anchor.includes(high) ? 1 : 0.5;
  const left = atX - share('left', 'right') * wide;
  const top = atY - share('top', 'bottom') * high;
  return [left, top, left + wide, top + high];
}

describe.each(WIDTH_STEPS.map((step) => [step.width, step] as const))('at %s px', (_, step) => {
  const names = placeExtentLabels(extent, named, step);
  const boxes = names.map((name) => [name.id, toBox(name, step)] as const);

  it('no two names meet, and none meets a badge of another', () => {
    for (const [at, [id, a]] of boxes.entries()) {
      for (const [, b] of boxes.slice(at + 1))
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
      const badges = toStanding(step.width).filter(({ badge }) => badge.count > 0);
      for (const label of badges.filter((one) => one.id !== id)) {
        const [x, y] = toShare(extent, label.at);
        const [cx, cy] = [x * step.width, (y * step.width) / (EXTENT_RATIOS[extent.ratio] ?? 1)];
        const isClear =
          a[2] <= cx - BADGE.radius ||
          a[0] >= cx + BADGE.radius ||
          a[3] <= cy - BADGE.radius ||
          a[1] >= cy + BADGE.radius;
        expect(isClear).toBe(true);
      }
    }
  });

  it('most areas are named, and all of them where there is room', () => {
    const areas = names.filter(({ id }) => labels.some((label) => label.id === id));
    expect(areas.length).toBeGreaterThanOrEqual(step.width >= 600 ? labels.length : 5);
  });

  it('places are named where there is room for them', () => {
    const count = names.filter(({ id }) => id.startsWith('place-')).length;
    if (step.width < 600) expect(count).toBe(0);
    else expect(count).toBeGreaterThan(0);
  });
});

it('no two badges meet, at any step', () => {
  for (const { width } of WIDTH_STEPS) {
    const points = toStanding(width).map(({ at }) => {
      const [x, y] = toShare(extent, at);
      return [x * width, (y * width) / (EXTENT_RATIOS[extent.ratio] ?? 1)] as const;
    });
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(2 * BADGE.outer);
    }
  }
});

it('labels stand beside their points where the frame is narrow, and at them where it is wide', () => {
  const shifts = toStepShifts(extent, labels);
  expect(shifts.some(({ step }) => step === 0)).toBe(true);
  expect(shifts.some(({ step }) => step === WIDTH_STEPS.length - 1)).toBe(false);
  for (const { shift } of shifts) expect(Math.hypot(...shift)).toBeGreaterThan(0);
});

it('joins the steps at which a name has the same place', () => {
  const variants = toNameVariants(extent, named);
  for (const { id } of labels) {
    const steps = variants.filter((one) => one.id === id).flatMap((one) => one.steps);
    expect(new Set(steps).size).toBe(steps.length);
  }
});

it('finds the step of a width', () => {
  expect(findStep(10)).toBe(0);
  expect(findStep(449.9)).toBe(1);
  expect(findStep(450)).toBe(2);
  expect(findStep(4000)).toBe(WIDTH_STEPS.length - 1);
});

describe('placing names', () => {
  const request: NameRequest = {
    id: 'a',
    name: 'A',
    at: [0.5, 0.5],
    clear: 0,
    letterSpacing: 0,
    scale: 1,
    isDot: false,
  };
  const size = { width: 300, height: 200, textSize: 12, margin: 0 };

  it('puts a name without badge on its point and any other beside it', () => {
    const anchors = (clear: number) =>
      placeNames([{ ...request, clear }], size).map(({ place }) => place.anchor);
    expect(anchors(0)).toEqual(['center']);
    expect(anchors(15)).toEqual(['top']);
  });

  it('keeps a name at its last place while it can', () => {
    const [first] = placeNames([{ ...request, clear: 15, at: [0.5, 0.99] }], size);
    expect(first?.place.anchor).toBe('bottom');
    const last = new Map(first ? [['a', first.place]] : []);
    const [second] = placeNames([{ ...request, clear: 15 }], size, [], last);
    expect(second?.place.anchor).toBe('bottom');
  });

  it('breaks a name into narrower lines where it has no room otherwise', () => {
    const long = { ...request, name: 'Sea of many words' };
    expect(placeNames([long], size)[0]?.lines).toEqual(['Sea of many', 'words']);
    const narrow = { ...size, width: 60 };
    expect(placeNames([long], narrow)[0]?.lines).toEqual(['Sea of', 'many', 'words']);
  });

  it('lets a name that finds no room choose earlier', () => {
    // Both have room only if the first leaves its best place.
    const first = { ...request, name: 'AAAAAA', at: [80 / 300, 0.5] as const };
    const second = { ...request, id: 'b', name: 'BBBBBB', at: [10 / 300, 0.5] as const };
    const low = { width: 300, height: 20, textSize: 12, margin: 0 };
    expect(placeNames([first], low)[0]?.place.anchor).toBe('center');
    const places = placeNames([first, second], low).map(({ id, place }) => [id, place.anchor]);
    expect(Object.fromEntries(places)).toEqual({ a: 'left', b: 'left' });
  });

  it('leaves out a name that has no room', () => {
    expect(placeNames([{ ...request, at: [1.5, 0.5] }], size)).toEqual([]);
  });
});

describe('the width of text', () => {
  it('grows with letters, spacing and wide scripts', () => {
    expect(estimateWidth('日本海')).toBe(3);
    expect(estimateWidth('Sea', 0.1)).toBeCloseTo(estimateWidth('Sea') + 0.3, 9);
    expect(estimateWidth('lll')).toBeLessThan(estimateWidth('mmm'));
  });

  it('breaks between words alone', () => {
    expect(breakLines('Sea of Japan / East Sea', 8)).toEqual(['Sea of Japan /', 'East Sea']);
    expect(breakLines('Unbreakableword', 2)).toEqual(['Unbreakableword']);
  });
});

it('no two names meet, wherever the reader moves the map', () => {
  const camera = fc.record({
    zoom: fc.double({ min: 1, max: 8, noNaN: true }),
    lng: fc.double({ min: 110, max: 210, noNaN: true }),
    lat: fc.double({ min: -5, max: 55, noNaN: true }),
    width: fc.integer({ min: 280, max: 1900 }),
    height: fc.integer({ min: 220, max: 1200 }),
  });
  fc.assert(
    fc.property(camera, ({ zoom, lng, lat, width, height }) => {
      const scale = (512 * 2 ** zoom) / WORLD_SIZE;
      const [middleX, middleY] = toMercator([lng, lat]);
      const textSize = 13;
      const toAt = (at: readonly [number, number]) => {
        const [x, y] = toMercator(at);
        return [
          0.5 + ((x - middleX) * scale) / width,
          0.5 + ((y - middleY) * scale) / height,
        ] as const;
      };
      const size = { width, height, textSize, margin: -4 };
      const pixelsPerDegree = (512 / 360) * 2 ** zoom;
      const names = placeAllNames(named, { size, pixelsPerDegree, toAt });
      const boxes = names.map((name) => {
        const area = labels.find(({ id }) => id === name.id);
        const place = places.find(({ id }) => id === name.id);
        const isWater = area ? area.medium !== 'land' : place?.isWater === true;
        const spacing = area ? NAME_STYLE.letterSpacing : PLACE_STYLE.waterSpacing;
        const own = textSize * (area || isWater ? 1 : PLACE_STYLE.scale);
        const widths = name.lines.map((line) => estimateWidth(line, isWater ? spacing : 0));
        const [wide, high] = [
          Math.max(...widths) * own,
          widths.length * NAME_STYLE.lineHeight * own,
        ];
        const [x, y] = toAt((area ?? place)?.at ?? [0, 0]);
        const { anchor, offset } = name.place;
        const toShift = (low: string, far: string) =>
          anchor.includes(low) ? 0 : anchor.includes(far) ? 1 : 0.5;
        const left = x * width + offset[0] * own - toShift('left', 'right') * wide;
        const top = y * height + offset[1] * own - toShift('top', 'bottom') * high;
        return [left, top, left + wide, top + high] as const;
      });
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1))
          expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
        expect(a[0]).toBeGreaterThanOrEqual(0);
        expect(a[2]).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 300 },
  );
});
