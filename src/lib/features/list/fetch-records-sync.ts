import type { EventRecord } from '#lib/domain/event.ts';

/**
 * Fetches the records of all events, by id, before it returns: a browser about to print waits for a
 * synchronous request but not for a promise. Empty if the request fails, as in an iframe without an
 * origin of its own; the list then prints in brief.
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
