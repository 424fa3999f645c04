import type { Measure } from './measure.ts';

/** The most places that are printed without being asked for. */
const MOST_PLACES = 60;

/** One line for each measure: its label, its number and a note on it. */
export function formatTable(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ label }) => label.length));
  const digits = Math.max(...measures.map(({ value }) => String(value).length));
  return measures
    .map(({ label, value, note = '' }) =>
      `${label.padEnd(width)}  ${String(value).padStart(digits)}  ${note}`.trimEnd(),
    )
    .join('\n');
}

function formatList({ key, label, places }: Measure): string {
  return [`${label} (--list ${key}):`, ...places.map((place) => `  ${place}`)].join('\n');
}

/** The places of each measure that has few; for the others, how to print them. */
export function formatPlaces(measures: readonly Measure[]): string {
  return measures
    .filter(({ places }) => places.length > 0)
    .map((one) =>
      one.places.length <= MOST_PLACES
        ? formatList(one)
        : `${one.label}: ${one.places.length} places, printed by --list ${one.key}`,
    )
    .join('\n\n');
}

/** The measures as JSON by their short names, for programs. */
export function formatJson(measures: readonly Measure[]): string {
  const entries = measures.map(({ key, ...rest }) => [key, rest] as const);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}
