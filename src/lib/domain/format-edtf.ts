import { formatWhen } from './format-when.ts';
import type { DateEdge, DatePrecision } from './when.ts';

const PRECISIONS: readonly DatePrecision[] = ['year', 'month', 'day'];

/** A date of publication in words: a plain `2023`, `2023-07` or `2023-07-16`, already checked. */
export function formatEdtf(edtf: string): string {
  const plain = edtf.replace(/[?~%]$/, '');
  const [year = '', month = '01', day = '01'] = plain.split('-');
  const precision = PRECISIONS[plain.split('-').length - 1] ?? 'unknown';
  const first = `${year}-${month}-${day}`;
  const start: DateEdge = {
    precision,
    first,
    last: first,
    approximate: /[~%]$/.test(edtf),
    uncertain: /[?%]$/.test(edtf),
  };
  return formatWhen({ edtf, start, end: null });
}
