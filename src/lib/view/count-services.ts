import type { EventIndex } from '../domain/event-index.ts';
import { BRANCHES } from '../domain/service.ts';
import { NOTHING, SERVICES, type EventMatch } from './match-events.ts';

/** How many events each branch and service would show if it alone were on. */
export interface ServiceCounts {
  /** In the order of `BRANCHES`. */
  readonly branches: Uint32Array;
  /** In the order of the record. */
  readonly services: Uint32Array;
}

/** Counts, for each, the events that miss nothing, or only the services that are chosen. */
export function countServices(index: EventIndex, match: EventMatch): ServiceCounts {
  const { missed, services } = match;
  const { offsets, values } = index.services;
  const counts = {
    branches: new Uint32Array(BRANCHES.length),
    services: new Uint32Array(services.branch.length),
  };
  for (let row = 0; row < index.size; row += 1) {
    if (missed[row] !== NOTHING && missed[row] !== SERVICES) continue;
    let counted = 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = values[at] ?? 0;
      if (!services.isAsked[code]) continue;
      add(counts.services, code);
      const branch = services.branch[code] ?? 0;
      if ((counted & (1 << branch)) === 0) add(counts.branches, branch);
      counted |= 1 << branch;
    }
  }
  return counts;
}

function add(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}
