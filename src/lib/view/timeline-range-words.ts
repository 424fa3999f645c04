import type { NameLanguage } from '../domain/area.ts';
import { formatWhen } from '../domain/format-when.ts';
import type { DateEdge } from '../domain/when.ts';
import { TIMELINE_WORDS } from '../domain/words/en/timeline-words.ts';
import { toLastDay } from './timeline-axis.ts';
import type { DayRange } from './timeline-range.ts';

function toEdge(day: string, precision: 'day' | 'month' | 'year'): DateEdge {
  return { precision, first: day, last: day, approximate: false, uncertain: false };
}

function isMonthEdge(day: string, edge: 'from' | 'to'): boolean {
  return edge === 'from' ? day.endsWith('-01') : day === toLastDay(day);
}

function format(start: DateEdge, end: DateEdge | null, language: NameLanguage): string {
  return formatWhen({ edtf: '', start, end }, language);
}

/** A month in words, by any day of it: `July 2023`. */
export function formatMonth(month: string, language: NameLanguage): string {
  return format(toEdge(`${month.slice(0, 7)}-01`, 'month'), null, language);
}

/** An end of the days shown: `July 2023`, and to the day where it is no edge of a month. */
export function formatBound(day: string, edge: 'from' | 'to', language: NameLanguage): string {
  if (isMonthEdge(day, edge)) return formatMonth(day, language);
  return TIMELINE_WORDS[edge](format(toEdge(day, 'day'), null, language));
}

/** Days shown, in words: `2023`, `July 2023`, `July to August 2023`, `from 11 July 2023`. */
export function formatRange({ from, to }: DayRange, language: NameLanguage): string {
  if (from === null && to === null) return TIMELINE_WORDS.all;
  if (from !== null && to !== null) return formatDays(from, to, language);
  const edge = from === null ? 'to' : 'from';
  const day = from ?? to ?? '';
  const precision = isMonthEdge(day, edge) ? 'month' : 'day';
  return TIMELINE_WORDS[edge](format(toEdge(day, precision), null, language));
}

function formatDays(from: string, to: string, language: NameLanguage): string {
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  if (isSameYear && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return format(toEdge(from, 'year'), null, language);
  }
  const isWhole = isMonthEdge(from, 'from') && isMonthEdge(to, 'to');
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from, language);
  const precision = isWhole ? 'month' : 'day';
  const end = from === to ? null : toEdge(to, precision);
  return format(toEdge(from, precision), end, language);
}
