import type { DateEdge, When } from './when.ts';

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

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
  if (edge.first === null) return 'a date not reported';
  const { day, month, year } = toWords(edge.first, language);
  const parts: Record<DateEdge['precision'], readonly string[]> = {
    day: [day, leaveOut === 'month' ? '' : month, leaveOut ? '' : year],
    month: [month, leaveOut ? '' : year],
    season: [SEASONS[Math.floor((Number(edge.first.slice(5, 7)) % 12) / 3)] ?? '', year],
    year: [year],
    unknown: ['a date not reported'],
  };
  const words = parts[edge.precision].filter(Boolean).join(' ');
  return `${edge.approximate ? 'about ' : ''}${words}${edge.uncertain ? ' (uncertain)' : ''}`;
}

/** What the earlier end of a span need not say because the later end says it. */
function findRepeated(start: DateEdge, end: DateEdge): 'year' | 'month' | null {
  if (start.first === null || end.first === null) return null;
  if (start.precision !== end.precision || start.approximate || start.uncertain) return null;
  if (start.first.slice(0, 4) !== end.first.slice(0, 4)) return null;
  const isSameMonth = start.first.slice(0, 7) === end.first.slice(0, 7);
  return start.precision === 'day' && isSameMonth ? 'month' : 'year';
}

/**
 * A date in words at its own precision, never with an invented day: `June 2023`,
 * `14 to 23 September 2023`, `from 13 July 2023, end not reported`.
 */
export function formatWhen(when: When, language = 'en-GB'): string {
  const { start, end } = when;
  if (end === null) return formatEdge(start, language, null);
  if (end.first === null) return `from ${formatEdge(start, language, null)}, end not reported`;
  if (start.first === null) return `until ${formatEdge(end, language, null)}, start not reported`;
  const first = formatEdge(start, language, findRepeated(start, end));
  return `${first} to ${formatEdge(end, language, null)}`;
}
