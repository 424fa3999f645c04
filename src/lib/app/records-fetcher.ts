import type { EventRecord } from '../domain/event.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';

/** Reads the records of all events when first asked, and once; a failed reading is not remembered. */
export function createRecordsFetcher(url: string): () => Promise<readonly EventRecord[]> {
  return fetchOnce(() => fetchJson<readonly EventRecord[]>(url));
}
