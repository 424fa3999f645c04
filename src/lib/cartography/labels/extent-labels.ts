import type { AreaLabel } from './area-labels.ts';
import { EXTENT_MARGIN, EXTENT_RATIOS, toShare, type MapExtent } from '../extent.ts';
import { WORLD_SIZE } from '#lib/geometry/mercator.ts';
import { BADGE } from '../badge.ts';
import { toLabelShifts, toSpread } from './label-shifts.ts';
import { placeNames, type DrawingSize, type NameRequest, type PlacedName } from './name-placing.ts';
import { NAME_STYLE, type NamePlace } from './name-style.ts';
import { toMarkDots, toPlaceRequests, type PlaceLabel } from './place-labels.ts';

/** Names are placed for the least width of each step; a style sheet shows the step that fits. */
interface WidthStep {
  /** Pixels of the frame. */
  readonly width: number;
  readonly textSize: number;
}

/** Pixels that a name may reach beyond its frame. */
export const NAME_MARGIN = EXTENT_MARGIN - 4;

export const WIDTH_STEPS = [
  { width: 230, textSize: 10.5 },
  { width: 310, textSize: 11.5 },
  { width: 450, textSize: 12.5 },
  { width: 620, textSize: 12.5 },
  { width: 820, textSize: 13 },
  { width: 1100, textSize: 14 },
] as const satisfies readonly WidthStep[];

/** A name with the steps, by index, at which it stands there. */
export interface NameVariant extends PlacedName {
  readonly steps: readonly number[];
  readonly textSize: number;
}

/** The step for a frame of that width. */
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

/** A drawing of that size at that scale; `toAt` gives shares of its width and height. */
interface Drawing {
  readonly size: DrawingSize;
  readonly pixelsPerDegree: number;
  readonly toAt: (at: Point) => Point;
}

/** Names without a badge choose first, which have one best place; then those of the most events. */
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

/** The places of all names on a drawing, beside the labels where they stand: areas first, then what is there for orientation. */
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

/** The scale of a frame of that width. */
export function toPixelsPerDegree({ box }: MapExtent, width: number): number {
  return (width / box.width) * (WORLD_SIZE / 360);
}

/** The same in a frame of that width, where labels that lie on each other stand apart. */
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

/** How far a label stands from its point at a step, by index. */
export interface StepShift {
  readonly id: string;
  readonly step: number;
  /** Pixels right and down. */
  readonly shift: Point;
}

/** The shifts of all labels at each step of width, without those of nothing. */
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

/** The places of all names at each step of width, alike ones joined. */
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
