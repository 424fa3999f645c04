import type { EventRecord } from '../domain/event.ts';

/** Reads the records of all events when first asked, and once; a failed reading is not remembered. */
export function createRecordsReader(url: string): () => Promise<readonly EventRecord[]> {
  let known: Promise<readonly EventRecord[]> | null = null;
  async function read(): Promise<readonly EventRecord[]> {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return (await response.json()) as readonly EventRecord[];
    } catch (error) {
      known = null;
      throw error;
    }
  }
  return () => (known ??= read());
}
