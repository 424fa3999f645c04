import type { Problem } from '#lib/domain/problem.ts';
import { toResult } from '../catalogue.server.ts';
import { LIST_FILES } from './check-files.ts';
import { DRAFT_FIELDS, type DraftField, type EventFile } from '../edit/event-draft.ts';
import type { RecordFiles } from '../parse/read-record.server.ts';

/** Draft field by pattern of the record field made from it, where their names differ. */
const SOURCES: readonly (readonly [RegExp, DraftField])[] = [
  [/^participants/, 'services'],
  [/^location\.name/, 'locationName'],
  [/^location\.relation/, 'locationRelation'],
  [/^location\.lon/, 'locationLon'],
  [/^location\.lat/, 'locationLat'],
  [/^location/, 'locationBasis'],
  [/^publications\[\d+\]\.publisher/, 'publisherIds'],
  [/^publications\[\d+\]\.id/, 'publicationIds'],
  [/^publications\[\d+\]\.url/, 'addresses'],
  [/^publications\[\d+\]\.note/, 'publicationNotes'],
  [/^publications\[\d+\]\.title/, 'headlines'],
  [/^publications\[\d+\]\.published/, 'published'],
  [/^publications\[\d+\]\.language/, 'languages'],
  [/^publications(\[\d+\]\.supports|$)/, 'supports'],
];

/**
 * Finds every problem in events that are to be added to a record, by the checks of the record
 * itself; and in the record's lists, without which the events cannot be checked.
 */
export function checkNewEvents(record: RecordFiles, events: readonly EventFile[]): Problem[] {
  const added = new Map(events.map(({ file, text }) => [file, text]));
  const lists: readonly string[] = Object.values(LIST_FILES);
  const result = toResult(new Map([...record, ...added]));
  const problems = result.valid ? [] : result.problems;
  return [
    ...[...added.keys()].filter((file) => record.has(file)).map(toOverwriting),
    ...problems.filter(({ file }) => added.has(file) || lists.includes(file)),
  ];
}

function toOverwriting(file: string): Problem {
  const found = `${file} in the record already`;
  const expected = 'an event that is new: nothing is overwritten';
  return { file, line: null, record: null, field: '', found, expected };
}

/** The draft field that a record field was made from; `id` for the file as a whole. */
export function toDraftField(field: string): DraftField {
  const source = SOURCES.find(([pattern]) => pattern.test(field));
  const name = field.replace(/[[.].*/, '');
  return source?.[1] ?? DRAFT_FIELDS.find((one) => one === name) ?? 'id';
}
