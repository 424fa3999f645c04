import { YEARS_MESSAGES } from '../en/years.ts';
import { findReadersLanguage } from '../localized.ts';

/** What a page by year is for. */
interface Period {
  /** `2023`. */
  readonly year: string;
  /** `2023-07`; `2023` where it is not known, empty where no day is; null for a whole year. */
  readonly month: string | null;
  readonly part: number;
  readonly parts: number;
}

/** The month of a group of events in words: `July 2023`; or that it, or every day, is not known. */
export function formatMonth(month: string): string {
  if (month === '') return YEARS_MESSAGES.undated;
  if (month.length === 4) return YEARS_MESSAGES.monthNotReported(month);
  return new Date(`${month}-01`).toLocaleDateString(findReadersLanguage(), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  } as const);
}

/** The name of a page by year: `2023`, `July 2023`, `July 2023, part 2 of 3`. */
export function formatYearPage({ year, month, part, parts }: Period): string {
  const name = month === null ? year : formatMonth(month);
  return parts === 1 ? name : YEARS_MESSAGES.part(name, part, parts);
}
