import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { parseDate } from '../parse/parse-when.ts';
import { type Path, textsAt } from '../parse/path.ts';

/** Checks that the changes of an event are dated to single days, oldest first. */
export function checkChanges(event: Entry<unknown>): Problem[] {
  let earlier: { readonly path: Path; readonly text: string } | null = null;
  const problems: Problem[] = [];
  for (const change of textsAt(event.value, 'changed.*.day')) {
    const result = parseDate(change.text);
    if (!result.valid) continue; // check-dates reports it.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(change.text)) {
      problems.push(problemAt(event, change.path, 'a day, as "2026-11-22"'));
    } else if (earlier && change.text < earlier.text) {
      const expected = `a day on or after ${earlier.text}, the change before: oldest first`;
      problems.push(problemAt(event, change.path, expected));
    } else {
      earlier = change;
    }
  }
  return problems;
}
