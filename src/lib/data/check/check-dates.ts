import type { Problem } from '#lib/domain/problem.ts';
import { checkStatus } from './check-status.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { formatFound } from '../parse/format-found.ts';
import { parseDate, parseWhen } from '../parse/parse-when.ts';
import { valuesAt } from '../parse/path.ts';

/** Checks the dates of an event or area, and that the status of an event fits them. */
export function checkDates(entry: Entry<unknown>): Problem[] {
  const single = [
    'statusAsOf',
    'changed.*.day',
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
    ...checkStatus(entry),
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
