import type { EventRecord } from '../domain/event.ts';
import { readJson, readOnce } from './fetch-once.ts';

/** Reads the records of all events when first asked, and once; a failed reading is not remembered. */
export function createRecordsReader(url: string): () => Promise<readonly EventRecord[]> {
  return readOnce(() => readJson<readonly EventRecord[]>(url));
}
