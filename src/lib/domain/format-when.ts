import type { DateEdge, When } from './when.ts';
import { WHEN_WORDS } from './words/en/wording.ts';

interface DateWords {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of a date in words. */
function toWords(date: string, language: string): DateWords {
  const [year = '', month = '', day = ''] = date.split('-');
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return { day: String(Number(day)), month: monthName.format(moment), year };
}

function formatEdge(edge: DateEdge, language: string, leaveOut: 'year' | 'month' | null): string {
  if (edge.first === null) return WHEN_WORDS.notReported;
  const { day, month, year } = toWords(edge.first, language);
  const parts: Record<DateEdge['precision'], readonly string[]> = {
    day: [day, leaveOut === 'month' ? '' : month, leaveOut ? '' : year],
    month: [month, leaveOut ? '' : year],
    season: [WHEN_WORDS.seasons[Math.floor((Number(edge.first.slice(5, 7)) % 12) / 3)] ?? '', year],
    year: [year],
    unknown: [WHEN_WORDS.notReported],
  };
  const words = parts[edge.precision].filter(Boolean).join(' ');
  const about = edge.approximate ? WHEN_WORDS.about(words) : words;
  return edge.uncertain ? WHEN_WORDS.uncertain(about) : about;
}

/** What the earlier end of a span need not say because the later end says it. */
function findRepeated(start: DateEdge, end: DateEdge): 'year' | 'month' | null {
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
 * `from 13 July 2023, end not reported`.
 */
export function formatWhen(when: When, language = 'en-GB'): string {
  const { start, end } = when;
  if (end === null) return formatEdge(start, language, null);
  if (end.first === null) return WHEN_WORDS.from(formatEdge(start, language, null));
  if (start.first === null) return WHEN_WORDS.until(formatEdge(end, language, null));
  const last = formatEdge(end, language, null);
  if (!isDayAndItsMonth(start, end)) {
    return WHEN_WORDS.span(formatEdge(start, language, findRepeated(start, end)), last);
  }
  const first = formatEdge(start, language, 'year');
  const toWords = start.precision === 'day' ? WHEN_WORDS.laterIn : WHEN_WORDS.earlierIn;
  return toWords(first, last);
}
