/** The beginning of a calendar day of the record in UTC: the record knows no hours. */
export function toMoment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
