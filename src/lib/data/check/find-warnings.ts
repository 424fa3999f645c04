import type { EventRecord } from '#lib/domain/event.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { EVENT_FILE } from './check-files.ts';
import { formatFound } from '../parse/format-found.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import type { RecordFiles } from '../parse/read-record.server.ts';

/** First line of an event's file, which tells text editors the schema to check by. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../static/data/schema/event.json';

/** Finds faults of a valid record that an editor should look at and may leave as they are. */
export function findWarnings(files: RecordFiles, events: readonly EventRecord[]): Problem[] {
  return [...findUnnamedSchemas(files), ...findLikelyDuplicates(files, events)];
}

function findUnnamedSchemas(files: RecordFiles): Problem[] {
  return [...files].flatMap(([file, text]) => {
    const record = EVENT_FILE.exec(file)?.groups?.['id'];
    const [first = ''] = text.split(/\r?\n/, 1);
    if (record === undefined || first === SCHEMA_LINE) return [];
    const expected = `the line "${SCHEMA_LINE}" first`;
    return [{ file, line: 1, record, field: '', found: formatFound(first), expected }];
  });
}

/** Finds near-duplicates, except where one file names the other: an editor compared them. */
function findLikelyDuplicates(files: RecordFiles, events: readonly EventRecord[]): Problem[] {
  const fileOf = new Map(
    [...files.keys()].map((file) => [EVENT_FILE.exec(file)?.groups?.['id'], file]),
  );
  const names = (from: string, to: string) =>
    new RegExp(`(?<![a-z0-9-])${to}(?![a-z0-9-])`).test(files.get(fileOf.get(from) ?? '') ?? '');
  return findNearDuplicates(events).flatMap(({ earlier, later, hasSameServices }) => {
    if (names(earlier.id, later.id) || names(later.id, earlier.id)) return [];
    const services = hasSameServices ? 'services' : 'nearly the services';
    return [
      {
        file: fileOf.get(later.id) ?? '',
        line: null,
        record: later.id,
        field: '',
        found: `days, area and ${services} of ${earlier.id}`,
        expected: `two events, or one file; where they differ, say so: "# Not ${earlier.id}: why"`,
      },
    ];
  });
}
