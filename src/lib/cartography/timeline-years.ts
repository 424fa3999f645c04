import { toMonth, toPlace, type Axis } from '../view/timeline-axis.ts';
import { MONTH_WIDTH, TIMELINE, TIMELINE_WIDTHS, toPercent } from './timeline-size.ts';

/** The number of a year where it begins on the axis, and the steps of width with room for it. */
export interface YearLabel {
  readonly year: string;
  readonly x: string;
  readonly isAtEnd: boolean;
  readonly steps: readonly number[];
}

interface YearStart {
  readonly year: number;
  /** Place of its first month on the axis. */
  readonly place: number;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The years of the axis; the first may begin before it. */
export function listYearStarts(axis: Axis): readonly YearStart[] {
  const first = Number(axis.first.slice(0, 4));
  const last = Number(toMonth(axis, axis.count - 1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, number) => {
    const year = first + number;
    return { year, place: Math.max(toPlace(axis, `${year}-01`), 0) };
  });
}

/** Those with room at a width in pixels: all years, or every second, fifth ... of them. */
function findRoomy(axis: Axis, width: number): readonly YearStart[] {
  const month = width / axis.count;
  const step = YEAR_STEPS.find((years) => years * 12 * month >= TIMELINE.yearRoom) ?? 1000;
  const starts = listYearStarts(axis).filter(({ year }) => year % step === 0);
  return starts.filter(({ place }, number) => {
    const end = starts[number + 1]?.place ?? Infinity;
    return (end - place) * month >= TIMELINE.yearRoom;
  });
}

/** Whether the room after a year's start is too little for its number at the least width. */
function isNearEnd({ place }: YearStart, { count }: Axis): boolean {
  return ((count - place) / count) * TIMELINE_WIDTHS[0] < TIMELINE.yearRoom;
}

/** The numbers of the years, each where its year begins, or at the end where there is no room. */
export function toYearLabels(axis: Axis): readonly YearLabel[] {
  const roomy = TIMELINE_WIDTHS.map((width) => findRoomy(axis, width));
  return listYearStarts(axis).flatMap((start): YearLabel[] => {
    const { year, place } = start;
    const isAtEnd = place > 0 && isNearEnd(start, axis);
    const steps = roomy.flatMap((years, step) =>
      years.some((one) => one.year === year) ? [step] : [],
    );
    if (steps.length === 0) return [];
    const x = toPercent(isAtEnd ? axis.count : place, axis.count);
    return [{ year: String(year), x, isAtEnd, steps }];
  });
}

/** A line down where each year begins, as SVG path data. */
export function toYearTicks(axis: Axis, height: number): string {
  return listYearStarts(axis)
    .map(({ place }) => `M${place * MONTH_WIDTH} 0v${height}`)
    .join('');
}
