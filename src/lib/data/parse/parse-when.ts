import { parse, type ParsedDate } from 'edtf';
import type { DateEdge, DatePrecision, When } from '#lib/domain/when.ts';
import { findImpossibleDate, toDay } from './calendar.ts';

export type DateResult = { valid: true; edge: DateEdge } | { valid: false; expected: string };
export type WhenResult = { valid: true; when: When } | { valid: false; expected: string };

const FORMS = 'an EDTF date such as "2023-07-13", "2023-07", "2023-07~" or "2023-07-11/2023-07-13"';
const YEAR_DIGITS = 15;
const MONTH_DIGITS = 48;
const DAY_DIGITS = 192;

/** First and last month, counted from 0, of the seasons as used north of the equator. */
const SEASON_MONTHS = new Map([
  [21, [2, 4]],
  [22, [5, 7]],
  [23, [8, 10]],
  [24, [11, 13]],
] as const);

/** Parses an EDTF date or span of levels 0 and 1; a time of day is refused. */
export function parseWhen(text: string): WhenResult {
  const impossible = findImpossibleDate(text);
  if (impossible) return { valid: false, expected: impossible };
  const parsed = parseEdtf(text);
  if (!parsed) return { valid: false, expected: FORMS };
  const [from, to] = parsed.type === 'Interval' ? parsed.values : [parsed, null];
  const start = toEdge(from);
  if (!start.valid) return start;
  if (parsed.type !== 'Interval') {
    return { valid: true, when: { edtf: text, start: start.edge, end: null } };
  }
  const end = toEdge(to);
  if (!end.valid) return end;
  if (start.edge.first && end.edge.last && end.edge.last < start.edge.first) {
    return { valid: false, expected: 'an end that is not before the start' };
  }
  return { valid: true, when: { edtf: text, start: start.edge, end: end.edge } };
}

/** Parses a single EDTF date; a span is refused. */
export function parseDate(text: string): DateResult {
  const result = parseWhen(text);
  if (!result.valid) return result;
  if (result.when.end) return { valid: false, expected: 'one date, not a span of dates' };
  return { valid: true, edge: result.when.start };
}

/** What each text was parsed to: a record writes the same days over and over. */
const byText = new Map<string, ReturnType<typeof parse> | null>();

function parseEdtf(text: string): ReturnType<typeof parse> | null {
  const known = byText.get(text);
  if (known !== undefined) return known;
  const result = parseAnew(text);
  byText.set(text, result);
  return result;
}

function parseAnew(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text, { level: 1 });
  } catch {
    return null;
  }
}

function toEdge(date: ParsedDate | number | null): DateResult {
  if (date === null || typeof date === 'number') return edge('unknown', null, null);
  const [year, month, day] = date.values;
  const unspecified = date.unspecified ?? 0;
  if (date.values.length > 3) return { valid: false, expected: 'a date without a time of day' };
  const plainYear =
    (date.type === 'Date' || date.type === 'Season') && !(unspecified & YEAR_DIGITS);
  if (!plainYear || year === undefined || year < 1000 || year > 9999) {
    return { valid: false, expected: 'a year of four digits' };
  }
  if (date.type === 'Season') {
    const months = SEASON_MONTHS.get(month as 21 | 22 | 23 | 24);
    if (!months) return { valid: false, expected: FORMS };
    return edge('season', toDay(year, months[0], 1), toDay(year, months[1] + 1, 0), date);
  }
  if (month === undefined || unspecified & MONTH_DIGITS) {
    return edge('year', toDay(year, 0, 1), toDay(year, 11, 31), date);
  }
  if (day === undefined || unspecified & DAY_DIGITS) {
    return edge('month', toDay(year, month, 1), toDay(year, month + 1, 0), date);
  }
  return edge('day', toDay(year, month, day), toDay(year, month, day), date);
}

function edge(
  precision: DatePrecision,
  first: string | null,
  last: string | null,
  { approximate = false, uncertain = false }: Partial<ParsedDate> = {},
): DateResult {
  return { valid: true, edge: { precision, first, last, approximate, uncertain } };
}
