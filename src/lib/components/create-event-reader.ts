import type { EventRecord } from '../domain/event.ts';

/** Reads records by id from their addresses, each once; a failed reading is not remembered. */
export function createEventReader(
  toUrl: (id: string) => string,
): (id: string) => Promise<EventRecord> {
  const known = new Map<string, Promise<EventRecord>>();
  async function read(id: string): Promise<EventRecord> {
    try {
      const response = await fetch(toUrl(id));
      if (!response.ok) throw new Error(`${toUrl(id)}: ${response.status}`);
      return (await response.json()) as EventRecord;
    } catch (error) {
      known.delete(id);
      throw error;
    }
  }
  return (id) => {
    const record = known.get(id) ?? read(id);
    known.set(id, record);
    return record;
  };
}
