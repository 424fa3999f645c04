import type { EventRecord } from '../domain/event.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';

/** Creates a function that fetches event records by id, each once; it retries after a failure. */
export function createEventFetcher(
  toUrl: (id: string) => string,
): (id: string) => Promise<EventRecord> {
  const readers = new Map<string, () => Promise<EventRecord>>();
  return (id) => {
    const read = readers.get(id) ?? fetchOnce(() => fetchJson<EventRecord>(toUrl(id)));
    readers.set(id, read);
    return read();
  };
}
