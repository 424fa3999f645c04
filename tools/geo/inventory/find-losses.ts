import type { EventRecord } from '../../../src/lib/domain/event.ts';
import type { DateEdge } from '../../../src/lib/domain/when.ts';
import type { Renaming } from './carried-over.ts';
import { toKind, toStatus } from './collected-codes.ts';
import { findSourceLosses } from './find-source-losses.ts';
import { findUnitLosses } from './find-unit-losses.ts';
import type { Inventory, InventoryDate, InventoryEvent } from './inventory.ts';
import type { Found, Loss } from './loss.ts';

const ONE_PUBLICATION = 'Only one publication of this event was found';

/** What the record lacks of the collected facts. Events that were added later are no concern. */
export function findLosses(
  { events: collected }: Pick<Inventory, 'events'>,
  events: readonly EventRecord[],
  renamings: readonly Renaming[] = [],
): readonly Loss[] {
  return collected.flatMap((one) => {
    const event = events.find(({ id }) => id === one.id);
    if (!event) return [{ event: one.id, what: 'event', expected: one.id, found: 'none' }];
    const found = [
      ...compareStates(one, event),
      ...findSourceLosses(one, event),
      ...findUnitLosses(one, event, renamings),
    ];
    return found.map((loss) => ({ event: one.id, ...loss }));
  });
}

function compareStates(collected: InventoryEvent, event: EventRecord): readonly Found[] {
  const { start, end } = event.when;
  const isAlone = collected.singleSource && event.publications.length === 1;
  const saysSo = event.notes.some((note) => note.includes(ONE_PUBLICATION));
  return [
    { what: 'kind', expected: toKind(collected.kind), found: event.kind },
    { what: 'status', expected: toStatus(collected.status), found: event.status },
    { what: 'statusAsOf', expected: collected.statusAsOf, found: event.statusAsOf },
    { what: 'start', expected: formatDate(collected.start), found: formatEdge(start) },
    { what: 'end', expected: formatDate(collected.end), found: formatEdge(end ?? start) },
    {
      what: 'note on one publication',
      expected: isAlone ? ONE_PUBLICATION : 'none',
      found: isAlone && saysSo ? ONE_PUBLICATION : 'none',
    },
  ].filter(({ expected, found }) => expected !== found);
}

function formatDate({ date, precision }: InventoryDate): string {
  return precision === 'unknown' ? 'not reported' : date;
}

function formatEdge({ precision, first, approximate, uncertain }: DateEdge): string {
  if (first === null) return 'not reported';
  const mark = (approximate ? '~' : '') + (uncertain ? '?' : '');
  if (precision === 'day') return first + mark;
  return precision === 'month' ? first.slice(0, 'YYYY-MM'.length) + mark : precision;
}
