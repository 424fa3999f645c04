import { toMonth, toPlace, type Axis } from './timeline-axis.ts';
import { MONTH_WIDTH, TIMELINE, TIMELINE_WIDTHS, toPercent } from './timeline-size.ts';

/** Label of a year, and the indices of those TIMELINE_WIDTHS that have room for it. */
export interface YearLabel {
  readonly year: string;
  readonly x: string;
  readonly isAtEnd: boolean;
  readonly steps: readonly number[];
}

interface YearStart {
  readonly year: number;
  /** Index of its first month on the axis. */
  readonly place: number;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Lists the years of the axis; the first may begin before it. */
export function listYearStarts(axis: Axis): readonly YearStart[] {
  const first = Number(axis.first.slice(0, 4));
  const last = Number(toMonth(axis, axis.count - 1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, number) => {
    const year = first + number;
    return { year, place: Math.max(toPlace(axis, `${year}-01`), 0) };
  });
}

/** Finds the years whose labels fit at a width in pixels: all, or every second, fifth ... year. */
function findRoomy(axis: Axis, width: number): readonly YearStart[] {
  const month = width / axis.count;
  const step = YEAR_STEPS.find((years) => years * 12 * month >= TIMELINE.yearRoom) ?? 1000;
  const starts = listYearStarts(axis).filter(({ year }) => year % step === 0);
  return starts.filter(({ place }, number) => {
    const end = starts[number + 1]?.place ?? Infinity;
    const before = starts[number - 1]?.place ?? -Infinity;
    // The last label may have to move back from the end.
    const room = end === Infinity ? (axis.count - before) / 2 : end - place;
    return room * month >= TIMELINE.yearRoom;
  });
}

/** Whether the axis ends too soon after a year's start for its label, at a width in pixels. */
function isNearEnd({ place }: YearStart, { count }: Axis, width: number): boolean {
  return place > 0 && ((count - place) / count) * width < TIMELINE.yearRoom;
}

/** Labels of the years, each where its year begins, or at the axis's end if there is no room. */
export function toYearLabels(axis: Axis): readonly YearLabel[] {
  const roomy = TIMELINE_WIDTHS.map((width) => findRoomy(axis, width));
  return listYearStarts(axis).flatMap((start) =>
    [false, true].flatMap((isAtEnd): YearLabel[] => {
      const steps = TIMELINE_WIDTHS.flatMap((width, step) => {
        const isVisible = roomy[step]?.some(({ year }) => year === start.year) ?? false;
        return isVisible && isNearEnd(start, axis, width) === isAtEnd ? [step] : [];
      });
      if (steps.length === 0) return [];
      const x = toPercent(isAtEnd ? axis.count : start.place, axis.count);
      return [{ year: String(start.year), x, isAtEnd, steps }];
    }),
  );
}

/** Least width in pixels for a second row of choices, the year buttons. */
const LEAST_WIDTH = 400;

/** Whether each year has room for a button at a width in pixels; the last may exceed its year. */
export function hasYearRoom(axis: Axis, width: number): boolean {
  const starts = listYearStarts(axis);
  const rooms = starts.slice(1).map(({ place }, number) => place - (starts[number]?.place ?? 0));
  const least = Math.min(...rooms, axis.count);
  return width >= LEAST_WIDTH && (least / axis.count) * width >= TIMELINE.yearRoom;
}

/** Draws a tick down where each year begins, as SVG path data. */
export function toYearTicks(axis: Axis, height: number): string {
  return listYearStarts(axis)
    .map(({ place }) => `M${place * MONTH_WIDTH} 0v${height}`)
    .join('');
}
