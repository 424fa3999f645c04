import type { When } from '#lib/domain/when.ts';
import { findBeginning, toAxis, toLastDay, toMonth } from './timeline-axis.ts';
import type { DayRange } from './timeline-range.ts';

/** Days that a reader can choose by name: a year, `2023`, or a month, `2023-07`. */
export interface Preset {
  readonly name: string;
  readonly range: DayRange;
}

type Dated = readonly { readonly when: When }[];

/** Lists the years of the record, in order, as presets. */
export function toYearPresets(events: Dated): readonly Preset[] {
  const axis = toAxis(events);
  const first = Number(axis.first.slice(0, 4));
  const last = Number(toMonth(axis, axis.count - 1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, number) => {
    const year = first + number;
    return { name: String(year), range: { from: `${year}-01-01`, to: `${year}-12-31` } };
  });
}

/** Finds the month in which the most events began, the earliest of several; null for none. */
export function toBusiestPreset(events: Dated): Preset | null {
  const counts = new Map<string, number>();
  for (const { when } of events) {
    const month = findBeginning(when)?.slice(0, 7);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [busiest] = [...counts].toSorted(
    ([a, many], [b, more]) => more - many || a.localeCompare(b),
  );
  if (!busiest) return null;
  const [name] = busiest;
  return { name, range: { from: `${name}-01`, to: toLastDay(name) } };
}
