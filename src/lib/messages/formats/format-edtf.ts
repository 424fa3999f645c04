import type { NameLanguage } from '#lib/domain/area.ts';
import { formatWhen } from './format-when.ts';
import type { DateEdge, DatePrecision } from '#lib/domain/when.ts';

const PRECISIONS: readonly DatePrecision[] = ['year', 'month', 'day'];

/** First month of each of EDTF's seasons, as used north of the equator. */
const SEASON_MONTHS: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12' };

/** A valid single date in words: of `2023`, `2023-22`, `2023-07`, `2023-07-XX`, `2023-07-16`. */
export function formatEdtf(edtf: string, language?: NameLanguage): string {
  const parts = edtf
    .replace(/[?~%]$/, '')
    .split('-')
    .filter((part) => part !== 'XX');
  const [year = '', month = '01', day = '01'] = parts;
  const seasonMonth = SEASON_MONTHS[month];
  const precision = seasonMonth ? 'season' : (PRECISIONS[parts.length - 1] ?? 'unknown');
  const first = `${year}-${seasonMonth ?? month}-${day}`;
  const start: DateEdge = {
    precision,
    first,
    last: first,
    approximate: /[~%]$/.test(edtf),
    uncertain: /[?%]$/.test(edtf),
  };
  return formatWhen({ start, end: null }, language);
}
