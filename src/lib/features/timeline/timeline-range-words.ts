import type { NameLanguage } from '#lib/domain/area.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { formatDays } from '#lib/view/format-days.ts';
import { toLastDay } from './timeline-axis.ts';
import type { DayRange } from './timeline-range.ts';

function isMonthEdge(day: string, edge: 'from' | 'to'): boolean {
  return edge === 'from' ? day.endsWith('-01') : day === toLastDay(day);
}

function format(day: string, precision: 'day' | 'month', language: NameLanguage): string {
  const edge = { precision, first: day, last: day, approximate: false, uncertain: false };
  return formatWhen({ start: edge, end: null }, language);
}

/** Formats the month of a day or month: `July 2023`. */
export function formatMonth(month: string, language: NameLanguage): string {
  return format(`${month.slice(0, 7)}-01`, 'month', language);
}

/** Formats one end of a range: `July 2023`, or its day where that is not the edge of a month. */
export function formatBound(day: string, edge: 'from' | 'to', language: NameLanguage): string {
  if (isMonthEdge(day, edge)) return formatMonth(day, language);
  return TIMELINE_MESSAGES[edge](format(day, 'day', language));
}

/** Formats a range: `2023`, `July 2023`, `July to August 2023`, `from 11 July 2023`. */
export function formatRange(range: DayRange, language: NameLanguage): string {
  return formatDays(range, language) || TIMELINE_MESSAGES.all;
}
