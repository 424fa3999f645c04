import type { AreaLabel } from './area-labels.ts';
import { EXTENT_MARGIN, EXTENT_RATIOS, toShare, type MapExtent } from '../extent.ts';
import { WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { BADGE } from '../badge.ts';
import { toLabelShifts, toSpread } from './label-shifts.ts';
import { placeNames, type DrawingSize, type NameRequest, type PlacedName } from './name-placing.ts';
import { NAME_STYLE, type NamePlace } from './name-style.ts';
import { toMarkDots, toPlaceRequests, type PlaceLabel } from './place-labels.ts';

/** A step of extent widths: names are placed for its least width, and figure.css picks the step. */
interface WidthStep {
  /** Least width of the extent, in pixels. */
  readonly width: number;
  readonly textSize: number;
}

/** Pixels that a name may reach beyond its extent. */
export const NAME_MARGIN = EXTENT_MARGIN - 4;

export const WIDTH_STEPS = [
  { width: 230, textSize: 10.5 },
  { width: 310, textSize: 11.5 },
  { width: 450, textSize: 12.5 },
  { width: 620, textSize: 12.5 },
  { width: 820, textSize: 13 },
  { width: 1100, textSize: 14 },
] as const satisfies readonly WidthStep[];

/** A placed name, with the indexes of the width steps at which it has this place. */
export interface NameVariant extends PlacedName {
  readonly steps: readonly number[];
  readonly textSize: number;
}

/** Index of the width step for an extent of that many pixels; the first if it is narrower. */
export function findStep(width: number): number {
  return Math.max(
    0,
    WIDTH_STEPS.findLastIndex((step) => width >= step.width),
  );
}

type Point = readonly [number, number];

/** Everything that has a name on a drawing. */
export interface Named {
  readonly areas: readonly AreaLabel[];
  readonly places?: readonly PlaceLabel[];
}

/** A drawing to place names on; `toAt` converts degrees to shares of its width and height. */
interface Drawing {
  readonly size: DrawingSize;
  readonly pixelsPerDegree: number;
  readonly toAt: (at: Point) => Point;
}

/** The areas' names in the order of choice: those without a badge, then by number of events. */
function toAreaRequests(labels: readonly AreaLabel[], toAt: Drawing['toAt']): NameRequest[] {
  const toRank = ({ badge }: AreaLabel) => badge.count || Number.MAX_SAFE_INTEGER;
  return labels
    .toSorted((a, b) => toRank(b) - toRank(a))
    .map(({ id, name, medium, at, badge }) => ({
      id,
      name,
      at: toAt(at),
      clear: badge.count > 0 ? BADGE.outer : 0,
      letterSpacing: medium === 'land' ? 0 : NAME_STYLE.letterSpacing,
      scale: 1,
      isDot: false,
    }));
}

/** Places all names on a drawing, areas first; a name keeps its place of `last` while it can. */
export function placeAllNames(
  { areas, places = [] }: Named,
  { size, pixelsPerDegree, toAt }: Drawing,
  last: ReadonlyMap<string, NamePlace> = new Map(),
): readonly PlacedName[] {
  const requests = [
    ...toAreaRequests(areas, toAt),
    ...toPlaceRequests(places, pixelsPerDegree, toAt),
  ];
  const dots = areas.flatMap(({ marks }) => toMarkDots(marks, toAt));
  return placeNames(requests, size, dots, last);
}

/** The scale of an extent that is `width` pixels wide: pixels per degree of longitude. */
export function toPixelsPerDegree({ box }: MapExtent, width: number): number {
  return (width / box.width) * (WORLD_SIZE / 360);
}

/** Places all names on an extent at one width step, with labels that overlap moved apart. */
export function placeExtentLabels(
  extent: MapExtent,
  { areas, places = [] }: Named,
  { width, textSize }: WidthStep,
): readonly PlacedName[] {
  const height = width / (EXTENT_RATIOS[extent.ratio] ?? 1);
  const pixelsPerDegree = toPixelsPerDegree(extent, width);
  const standing = { areas: toSpread(areas, pixelsPerDegree), places };
  return placeAllNames(standing, {
    size: { width, height, textSize, margin: NAME_MARGIN },
    pixelsPerDegree,
    toAt: (at) => toShare(extent, at),
  });
}

/** How far a label is moved from its point at one width step, given by its index. */
export interface StepShift {
  readonly id: string;
  readonly step: number;
  /** Pixels right and down. */
  readonly shift: Point;
}

/** The shifts of all labels at each width step, without those of zero. */
export function toStepShifts(
  extent: MapExtent,
  labels: readonly AreaLabel[],
  steps: readonly WidthStep[] = WIDTH_STEPS,
): readonly StepShift[] {
  return steps.flatMap(({ width }, step) =>
    [...toLabelShifts(labels, toPixelsPerDegree(extent, width))]
      .filter(([, [x, y]]) => x !== 0 || y !== 0)
      .map(([id, shift]) => ({ id, step, shift })),
  );
}

/** The placed names at each width step; steps at which a name has the same place are joined. */
export function toNameVariants(extent: MapExtent, named: Named): readonly NameVariant[] {
  const variants: NameVariant[] = [];
  for (const [step, size] of WIDTH_STEPS.entries()) {
    const { textSize } = size;
    for (const placed of placeExtentLabels(extent, named, size)) {
      const alike = variants.findIndex(
        ({ id, place, lines, textSize: other }) =>
          id === placed.id &&
          place === placed.place &&
          lines.join() === placed.lines.join() &&
          other === textSize,
      );
      const found = variants[alike];
      if (found) variants[alike] = { ...found, steps: [...found.steps, step] };
      else variants.push({ ...placed, textSize, steps: [step] });
    }
  }
  return variants;
}
