import type { EventRecord } from '../domain/event.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';

/** Creates a function that fetches all event records, once; it retries after a failure. */
export function createRecordsFetcher(url: string): () => Promise<readonly EventRecord[]> {
  return fetchOnce(() => fetchJson<readonly EventRecord[]>(url));
}
