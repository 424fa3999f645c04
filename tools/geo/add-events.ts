import { basename } from 'node:path';
import { toResult } from '../../src/lib/data/catalogue.server.ts';
import type { EventFile } from '../../src/lib/data/edit/event-draft.ts';
import { findWarnings } from '../../src/lib/data/check/find-warnings.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { writeEvents } from '../../src/lib/data/edit/write-events.server.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { findFutureDays } from './find-future-days.ts';
import { toToday } from './prepare-events.ts';
import { runStoppably } from './run-stoppably.ts';

/** Writes valid events into the last of the record's folders; prints their files and warnings. */
export async function addEvents(
  events: readonly EventFile[],
  record: RecordFiles,
  { folders, isDryRun }: { readonly folders: readonly string[]; readonly isDryRun: boolean },
): Promise<void> {
  const folder = folders.at(-1) ?? 'geo';
  if (!isDryRun) await runStoppably((signal) => writeEvents(folder, events, signal));
  const done = isDryRun ? 'sound, not written' : 'written';
  for (const { file } of events) console.log(`${folder}/${file}: ${done}`);
  for (const warning of findNewWarnings(events, record)) console.log(`warning: ${warning}`);
}

/** Warnings that the record has only with the events; the events may be in it already. */
function findNewWarnings(events: readonly EventFile[], record: RecordFiles): readonly string[] {
  const after = new Map([...record, ...events.map(({ file, text }) => [file, text] as const)]);
  const result = toResult(after);
  if (!result.valid) return [];
  const ids = new Set(events.map(({ file }) => basename(file, '.yaml')));
  const added = result.catalogue.events.filter(({ id }) => ids.has(id));
  const before = new Set(warningsOf(record));
  return [
    ...findFutureDays(added, toToday()).map(formatProblem),
    ...warningsOf(after).filter((warning) => !before.has(warning)),
  ];
}

function warningsOf(files: RecordFiles): readonly string[] {
  const result = toResult(files);
  return result.valid ? findWarnings(files, result.catalogue.events).map(formatProblem) : [];
}
