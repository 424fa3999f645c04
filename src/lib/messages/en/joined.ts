/** `Hawaii, Guam and Kyushu`; with a comma before the last where a name has an "and" of its own. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  const isPair = names.some((name) => name.includes(' and '));
  return `${names.slice(0, -1).join(', ')}${isPair ? ',' : ''} and ${last}`;
}

const DAYS_OF_MONTH = /^(\d{1,2}(?: to \d{1,2})?) (\p{L}+ \d{4})$/u;
const PARTS_OF_YEAR = /^([\p{L}\d ]*\p{L}) (\d{4})$/u;

/** Removes month and year from all dates but the last, where all have them in common. */
export function shareDateEnds(dates: readonly string[]): readonly string[] {
  for (const form of [DAYS_OF_MONTH, PARTS_OF_YEAR]) {
    const found = dates.map((date) => form.exec(date));
    const isShared = found.every((match) => match !== null && match[2] === found.at(-1)?.[2]);
    if (isShared)
      return dates.map((date, at) => (at === dates.length - 1 ? date : (found[at]?.[1] ?? date)));
  }
  return dates;
}
