/** Calendar day `YYYY-MM-DD`; the month counts from 0, both may overflow as in `Date.UTC`. */
export function toDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Finds what a well-formed but impossible date should be, in words; null where all exist. */
export function findImpossibleDate(text: string): string | null {
  for (const [date, year, month, day] of text.matchAll(/\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g)) {
    const isMonth = Number(month) >= 1 && Number(month) <= 12;
    const isSeason = Number(month) >= 21 && Number(month) <= 24 && day === undefined;
    if (!isMonth && !isSeason) {
      return 'a month from 01 to 12, or for a season 21 (spring) to 24 (winter)';
    }
    if (day !== undefined && toDay(Number(year), Number(month) - 1, Number(day)) !== date) {
      return `days that exist: ${year}-${month} has no day ${day}`;
    }
  }
  return null;
}
