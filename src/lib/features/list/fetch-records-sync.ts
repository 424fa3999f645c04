import type { EventRecord } from '#lib/domain/event.ts';
import type { PackedEvent } from '#lib/exports/packs/pack-list.ts';

/** A pack of records: the row of the first, and the address of its file. */
type PackAddress = readonly [first: number, url: string];

/**
 * Fetches the records of packs, by row, before it returns: a browser about to print waits for a
 * synchronous request but not for a promise. Empty if a request fails, as in an iframe without an
 * origin of its own; the list then prints in brief.
 */
export function fetchRecordsSync(packs: readonly PackAddress[]): ReadonlyMap<number, EventRecord> {
  try {
    return new Map(packs.flatMap(fetchPackSync));
  } catch {
    return new Map();
  }
}

function fetchPackSync([first, url]: PackAddress): readonly (readonly [number, EventRecord])[] {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  const records = JSON.parse(request.responseText) as readonly PackedEvent[];
  return records.map(({ event }, n) => [first + n, event]);
}
