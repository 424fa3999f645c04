import type { Change, EventRecord } from '../../../lib/domain/event.ts';

export interface Correction extends Change {
  /** Id and title of the event. */
  readonly id: string;
  readonly title: string;
}

/** Every change after an event was added to the record, the latest first. */
export function listCorrections(events: readonly EventRecord[]): readonly Correction[] {
  return events
    .flatMap(({ id, title, changed }) =>
      changed.slice(1).map((change) => ({ ...change, id, title })),
    )
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
