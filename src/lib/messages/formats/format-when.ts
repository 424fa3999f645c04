import type { NameLanguage } from '#lib/domain/area.ts';
import type { DateEdge, DateSpan } from '#lib/domain/when.ts';
import { WHEN_MESSAGES } from '../en/when.ts';
import { findReadersLanguage, inLanguage } from '../localized.ts';

type WhenWords = typeof WHEN_MESSAGES;

type Precision = 'year' | 'month' | 'day';

/** Formatters by locale and precision; creating one takes longer than formatting 100 dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatDate(date: string, precision: Precision, locale: string): string {
  const key = locale + precision;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: precision === 'year' ? undefined : 'long',
      day: precision === 'day' ? 'numeric' : undefined,
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format.format(new Date(date));
}

function formatEdge(edge: DateEdge, words: WhenWords, leaveOut: 'year' | 'month' | null): string {
  const { first, precision } = edge;
  if (first === null || precision === 'unknown') return words.notReported;
  const toWords = (unit: Precision) => formatDate(first, unit, words.locale);
  const season = words.seasons[Math.floor((Number(first.slice(5, 7)) % 12) / 3)] ?? '';
  const whole = precision === 'season' ? words.season(season, toWords('year')) : toWords(precision);
  const isShort = leaveOut && (precision === 'day' || precision === 'month');
  const date = isShort ? whole.replace(toWords(leaveOut), '').trim() : whole;
  const about = edge.approximate ? words.about(date) : date;
  return edge.uncertain ? words.uncertain(about) : about;
}

/** The part of a date that one end of a span leaves out because the other has it. */
function findRepeated(start: DateEdge, end: DateEdge): 'year' | 'month' | null {
  if (isDayAndItsMonth(start, end)) return 'year';
  if (start.first === null || end.first === null) return null;
  if (start.precision !== end.precision || start.approximate || start.uncertain) return null;
  if (start.first.slice(0, 4) !== end.first.slice(0, 4)) return null;
  const isSameMonth = start.first.slice(0, 7) === end.first.slice(0, 7);
  return start.precision === 'day' && isSameMonth ? 'month' : 'year';
}

/** Whether one end is a day and the other no more than the month of that day. */
function isDayAndItsMonth(start: DateEdge, end: DateEdge): boolean {
  const precisions = [start.precision, end.precision];
  if (!precisions.includes('day') || !precisions.includes('month')) return false;
  return start.first?.slice(0, 7) === end.first?.slice(0, 7);
}

/**
 * A date in words at its own precision, never with an invented day: `June 2023`,
 * `14 to 23 September 2023`, `10 November to later in November 2023`,
 * `from 13 July 2023, end not reported`; in Japanese `2023年9月14日～23日`.
 */
export function formatWhen(when: DateSpan, language: NameLanguage = findReadersLanguage()): string {
  const words = inLanguage(WHEN_MESSAGES, language);
  const { start, end } = when;
  if (end === null) return formatEdge(start, words, null);
  if (end.first === null) return words.from(formatEdge(start, words, null));
  if (start.first === null) return words.until(formatEdge(end, words, null));
  const repeated = findRepeated(start, end);
  const first = formatEdge(start, words, words.isYearFirst ? null : repeated);
  const last = formatEdge(end, words, words.isYearFirst ? repeated : null);
  if (!isDayAndItsMonth(start, end)) return words.span(first, last);
  return start.precision === 'day' ? words.laterIn(first, last) : words.earlierIn(first, last);
}
