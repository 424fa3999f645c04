import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { toIdPrefix } from '../edit/event-id.ts';
import { formatFound } from '../parse/format-found.ts';
import { parseWhen } from '../parse/parse-when.ts';
import { valueAt } from '../parse/path.ts';
import type { EventSource } from '../schema/event-schema.ts';

/** Part of an address that the page of older events has. */
const RESERVED = 'older';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks an event's folder and file name, which are its year and its id. */
export function checkEventFile(event: Entry<EventSource>): Problem[] {
  const [, folder = ''] = event.document.file.split('/');
  const id = event.id ?? '';
  const expect = (expected: string, found: string) => ({
    ...problemAt(event, [], expected, found),
    line: null,
  });
  const problems: Problem[] = [];
  if (!SLUG.test(id)) {
    const expected = 'a name of lower-case words and figures joined by hyphens';
    problems.push(expect(expected, `the file name ${formatFound(id)}`));
  }
  if (id === RESERVED) {
    const expected = 'another name: /events/older/ is the page of older events';
    problems.push(expect(expected, `the file name ${formatFound(id)}`));
  }
  const when = valueAt(event.value, ['when']);
  const result = typeof when === 'string' ? parseWhen(when) : null;
  const start = result?.valid ? result.when.start : null;
  const prefix = start && toIdPrefix(start);
  if (!prefix) return problems;

  const year = prefix.slice(0, 4);
  if (folder !== year) {
    const expected = `the folder ${year}, the year in which "when" begins`;
    problems.push(expect(expected, `the folder ${formatFound(folder)}`));
  }
  if (!id.startsWith(prefix)) {
    const expected = `a name that begins with ${prefix} as "when" does`;
    problems.push(expect(expected, `the file name ${formatFound(id)}`));
  }
  return problems;
}
