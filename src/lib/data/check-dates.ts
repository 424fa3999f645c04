import type { Problem } from '../domain/problem.ts';
import { type Entry, problemAt } from './entry.ts';
import { formatFound } from './format-found.ts';
import { parseDate, parseWhen } from './parse-when.ts';
import { valueAt, valuesAt } from './path.ts';

/** Problems in the dates of an event or area. */
export function checkDates(entry: Entry<unknown>): Problem[] {
  const single = [
    'statusAsOf',
    'changed.*.on',
    'publications.*.published',
    'properties.publications.*.published',
  ];
  return [
    ...checkEach(entry, 'when', (text) => {
      const result = parseWhen(text);
      if (!result.valid) return result.expected;
      return result.when.start.first ? null : 'a date whose start is given';
    }),
    ...single.flatMap((pattern) =>
      checkEach(entry, pattern, (text) => {
        const result = parseDate(text);
        return result.valid ? null : result.expected;
      }),
    ),
    ...checkStatusDate(entry),
  ];
}

function checkEach(
  entry: Entry<unknown>,
  pattern: string,
  expectationOf: (text: string) => string | null,
): Problem[] {
  return valuesAt(entry.value, pattern).flatMap(({ path, value }) => {
    if (value === null) return [];
    // Other YAML readers turn a date without quotation marks into a number or a point in time.
    const isQuoted = typeof value === 'string' && !entry.document.isPlain([...entry.base, ...path]);
    if (!isQuoted) {
      const found = `${formatFound(value).replaceAll('"', '')} without quotation marks`;
      return [problemAt(entry, path, 'a date in quotation marks, as "2023-07"', found)];
    }
    const expected = expectationOf(value);
    return expected ? [problemAt(entry, path, expected)] : [];
  });
}

/** An event cannot be known as held before it began. */
function checkStatusDate(entry: Entry<unknown>): Problem[] {
  const [status, when, asOf] = ['status', 'when', 'statusAsOf'].map((key) =>
    valueAt(entry.value, [key]),
  );
  if (status !== 'held' || typeof when !== 'string' || typeof asOf !== 'string') return [];
  const event = parseWhen(when);
  const known = parseDate(asOf);
  if (!event.valid || !known.valid) return [];
  const start = event.when.start.first;
  const last = known.edge.last;
  if (!start || !last || last >= start) return [];
  return [problemAt(entry, ['statusAsOf'], `a date on or after ${start}, as the status is held`)];
}
