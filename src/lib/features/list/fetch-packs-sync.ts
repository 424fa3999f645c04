import { findPacks, type PackEntry } from '#lib/exports/packs/pack-list.ts';

/**
 * Fetches the packs of some rows before it returns: a browser about to print waits for a
 * synchronous request but not for a promise. Gives what they hold by row; a pack that cannot be
 * had is left out, as all are in an iframe without an origin of its own.
 */
export function fetchPacksSync<Held>(
  packs: readonly PackEntry[],
  rows: readonly number[],
): ReadonlyMap<number, Held> {
  return new Map(findPacks(packs, rows).flatMap((pack) => fetchPackSync<Held>(pack)));
}

function fetchPackSync<Held>([first, url]: PackEntry): readonly (readonly [number, Held])[] {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    const held = JSON.parse(request.responseText) as readonly Held[];
    return held.map((one, n) => [first + n, one]);
  } catch {
    return [];
  }
}
