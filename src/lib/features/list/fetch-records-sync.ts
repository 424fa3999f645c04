import type { EventRecord } from '#lib/domain/event.ts';

/**
 * The records of all events by id, before the call returns: a browser about to print waits for no
 * promise, but it does wait for a synchronous request. Empty where they cannot be had, as in a
 * frame without an origin of its own: the list then prints in brief.
 */
export function fetchRecordsSync(url: string): ReadonlyMap<string, EventRecord> {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  try {
    request.send();
    const records = JSON.parse(request.responseText) as readonly EventRecord[];
    return new Map(records.map((record) => [record.id, record]));
  } catch {
    return new Map();
  }
}
