import { CARRIED_OVER_FILE, EVENT_FILE } from '../../../src/lib/data/check/check-files.ts';
import { type Entry, problemAt } from '../../../src/lib/data/parse/entry.ts';
import { formatFound } from '../../../src/lib/data/parse/format-found.ts';
import { parseDocument } from '../../../src/lib/data/parse/parse-document.ts';
import type { RecordFiles } from '../../../src/lib/data/parse/read-record.server.ts';
import { toSchemaProblems, wordsFor } from '../../../src/lib/data/parse/schema-problems.ts';
import type { EventRecord } from '../../../src/lib/domain/event.ts';
import type { Problem } from '../../../src/lib/domain/problem.ts';
import { type CarriedOver, carriedOverSchema, type Exception } from './carried-over.ts';
import { findLosses } from './find-losses.ts';
import type { Inventory } from './inventory.ts';
import type { Loss } from './loss.ts';

/**
 * Where a sound record tells otherwise than the facts it was made from, and no line says why; and
 * lines that no longer hold. A record without such a file was not made from them.
 */
export function checkCarriedOver(
  files: RecordFiles,
  events: readonly EventRecord[],
  inventory: Inventory,
): Problem[] {
  const text = files.get(CARRIED_OVER_FILE);
  if (text === undefined) return [];
  const { document, problems } = parseDocument(CARRIED_OVER_FILE, text, null);
  if (!document) return [...problems];
  const whole = { document, base: [], id: null, value: document.value };
  const result = carriedOverSchema.safeParse(document.value, { error: wordsFor });
  if (!result.success) {
    const entry = { ...whole, parsed: null };
    return [...problems, ...toSchemaProblems(entry, carriedOverSchema, result.error)];
  }
  const entry: Entry<CarriedOver> = { ...whole, parsed: result.data };
  const { exceptions, renamings } = result.data;
  const losses = findLosses(inventory, events, renamings);
  return [
    ...problems,
    ...losses
      .filter((loss) => !exceptions.some((one) => isOf(one, loss)))
      .map((loss) => toProblem(loss, files)),
    ...exceptions.flatMap((one, at) => checkException(one, { entry, at, losses, events })),
  ];
}

function isOf({ event, what, was, now }: Exception, loss: Loss): boolean {
  const isSame = event === loss.event && what === loss.what;
  return isSame && (was ?? loss.expected) === loss.expected && (now ?? loss.found) === loss.found;
}

/** Names the line that says why, ready to be copied. */
function toProblem({ event, what, expected, found }: Loss, files: RecordFiles): Problem {
  const file = [...files.keys()].find((one) => EVENT_FILE.exec(one)?.groups?.['id'] === event);
  const isGone = file === undefined;
  const told = isGone ? '' : ` was: ${quote(expected)}, now: ${quote(found)},`;
  const line = `- { event: ${event}, what: ${quote(what)},${told} reason: … }`;
  return {
    ...{ file: file ?? CARRIED_OVER_FILE, line: null, record: event, field: isGone ? '' : what },
    found: isGone ? 'no such event' : formatFound(found),
    expected: `${isGone ? 'it' : formatFound(expected)} as it was collected, or a line in ${CARRIED_OVER_FILE}: ${line}`,
  };
}

/** As Prettier quotes it. */
function quote(text: string): string {
  return text.includes("'") || !/[^\w -]|^[\d-]/.test(text) ? text : `'${text}'`;
}

interface Checked {
  readonly entry: Entry<CarriedOver>;
  readonly at: number;
  readonly losses: readonly Loss[];
  readonly events: readonly EventRecord[];
}

/** An exception is of one thing that differs, and what it says is kept stands in a note. */
function checkException(one: Exception, { entry, at, losses, events }: Checked): Problem[] {
  const count = losses.filter((loss) => isOf(one, loss)).length;
  const path = ['exceptions', at];
  if (count === 0) return [problemAt(entry, path, 'none: it can go', 'a line for no difference')];
  if (count > 1) {
    const found = `a line for ${count} differences`;
    return [problemAt(entry, path, 'one for each: say which by "was"', found)];
  }
  const notes = events.find(({ id }) => id === one.event)?.notes.join(' ') ?? '';
  const isKept = one.kept === undefined || notes.includes(one.kept);
  return isKept ? [] : [problemAt(entry, [...path, 'kept'], 'words of a note of the event')];
}
