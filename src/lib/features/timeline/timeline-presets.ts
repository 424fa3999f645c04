import type { EventIndex } from '#lib/domain/event-index.ts';
import { toAxis, toLastDay, toMonth } from './timeline-axis.ts';
import { countByMonth } from './timeline-months.ts';
import type { DayRange } from './timeline-range.ts';

/** Days that a reader can choose by name: a year, `2023`, or a month, `2023-07`. */
export interface Preset {
  readonly name: string;
  readonly range: DayRange;
}

/** Lists the years of the record, in order, as presets. */
export function toYearPresets(index: Pick<EventIndex, 'months'>): readonly Preset[] {
  const axis = toAxis(index);
  const first = Number(axis.first.slice(0, 4));
  const last = Number(toMonth(axis, axis.count - 1).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, number) => {
    const year = first + number;
    return { name: String(year), range: { from: `${year}-01-01`, to: `${year}-12-31` } };
  });
}

/** Finds the month in which the most events began, the earliest of several; null for none. */
export function toBusiestPreset(index: EventIndex): Preset | null {
  const counts = countByMonth(index);
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  if (most === 0) return null;
  const name = toMonth(toAxis(index), counts.indexOf(most));
  return { name, range: { from: `${name}-01`, to: toLastDay(name) } };
}
