import type { Problem } from '#lib/domain/problem.ts';
import type { RecordFiles } from '../parse/read-record.server.ts';

/** The record's list files, all of them required. */
export const LIST_FILES = {
  areas: 'areas.geojson',
  places: 'places.geojson',
  services: 'services.json',
  publishers: 'publishers.json',
  series: 'series.json',
} as const;

/** File for editors alone: where the record differs from the facts it was made from. */
export const CARRIED_OVER_FILE = 'carried-over.yaml';

/** Path of an event's file: `events/<year>/<id>.yaml`. */
export const EVENT_FILE = /^events\/(?<year>[^/]+)\/(?<id>[^/]+)\.yaml$/;

/** Finds missing files, and files that look like data but are not read. */
export function checkFiles(files: RecordFiles): Problem[] {
  const needed: readonly string[] = Object.values(LIST_FILES);
  const strangers = [...files.keys()].filter(
    (file) =>
      (file.startsWith('events/') || /\.(geojson|json|ya?ml)$/.test(file)) &&
      !(needed.includes(file) || file === CARRIED_OVER_FILE || EVENT_FILE.test(file)),
  );
  return [
    ...needed
      .filter((file) => !files.has(file))
      .map((file) => toProblem(file, 'no such file', 'the file to be there')),
    ...strangers.map((file) =>
      toProblem(file, 'a file that nothing reads', 'events in events/<year>/<id>.yaml only'),
    ),
  ];
}

function toProblem(file: string, found: string, expected: string): Problem {
  return { file, line: null, record: null, field: '', found, expected };
}
