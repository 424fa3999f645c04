import {
  findLastDay,
  NO_DAY,
  NO_SERIES,
  toDayNumber,
  type EventIndex,
} from '../domain/event-index.ts';
import type { ListColumn } from '../domain/list-column.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import type { Service } from '../domain/service.ts';
import type { Filter } from './filter.ts';
import { toServiceCodes, type ServiceCodes } from './service-codes.ts';

/** Codes of the one condition that keeps an event from being visible, or of `SEVERAL`. */
export const [NOTHING, SERVICES, DAYS, KINDS, STATUSES, THEMES, SERIES, WORDS, SEVERAL] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

/** How a filter takes each event of the index. */
export interface EventMatch {
  /** For each row `NOTHING`, if the event is visible, or what hides it. */
  readonly missed: Uint8Array;
  /** For each row a bit for each branch, as in `BRANCHES`, with a service that the filter has on. */
  readonly branches: Uint8Array;
  readonly services: ServiceCodes;
}

/** For each code whether its word is asked for; null where no word is. */
function toAsked(asked: ReadonlySet<string>, words: readonly string[]): Uint8Array | null {
  return asked.size === 0 ? null : Uint8Array.from(words, (word) => Number(asked.has(word)));
}

function hasAsked({ offsets, values }: ListColumn, row: number, asked: Uint8Array): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) if (asked[values[at] ?? 0]) return true;
  return false;
}

/** Creates a test of whether an event may overlap the filter's days; an open end is endless. */
function createDayTest(index: EventIndex, filter: Filter): ((row: number) => boolean) | null {
  const [from, to] = [toDayNumber(filter.from), toDayNumber(filter.to)];
  if (from === NO_DAY && to === NO_DAY) return null;
  return (row) => {
    const last = findLastDay(index, row);
    if (from !== NO_DAY && last !== NO_DAY && last < from) return false;
    return to === NO_DAY || (index.start.first[row] ?? NO_DAY) <= to;
  };
}

/** Creates a function that finds the bits of the branches whose services are on and asked for. */
function createBranchFinder({ services }: EventIndex, { branch, isOn, isAsked }: ServiceCodes) {
  const { offsets, values } = services;
  return (row: number): number => {
    let bits = 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = values[at] ?? 0;
      if (isOn[code] && isAsked[code]) bits |= 1 << (branch[code] ?? 0);
    }
    return bits;
  };
}

function add(missed: number, condition: number): number {
  return missed === NOTHING ? condition : SEVERAL;
}

/**
 * Matches all events with a filter, in one pass that allocates nothing for an event. `services` are
 * those of the record, in the order of the index. `found` has 1 in the rows that the filter's words
 * find; null where words hide nothing.
 */
export function matchEvents(
  index: EventIndex,
  services: readonly Service[],
  filter: Filter,
  found: Uint8Array | null,
): EventMatch {
  const { size, kind, status, themes, series, words } = index;
  const { only } = filter;
  const codes = toServiceCodes(services, filter);
  const findBranches = createBranchFinder(index, codes);
  const isInDays = createDayTest(index, filter);
  const kinds = toAsked(only.kinds, EVENT_KINDS);
  const statuses = toAsked(only.statuses, EVENT_STATUSES);
  const themesAsked = toAsked(only.themes, words.themes);
  const seriesAsked = toAsked(only.series, words.series);
  // An event without any service is visible as long as no service is left out.
  const hasAllServices = filter.services === null && only.countries.size === 0;

  const missed = new Uint8Array(size);
  const branches = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    let miss: number = NOTHING;
    const bits = findBranches(row);
    branches[row] = bits;
    if (bits === 0 && !hasAllServices) miss = add(miss, SERVICES);
    if (isInDays && !isInDays(row)) miss = add(miss, DAYS);
    if (kinds && !kinds[kind[row] ?? 0]) miss = add(miss, KINDS);
    if (statuses && !statuses[status[row] ?? 0]) miss = add(miss, STATUSES);
    if (themesAsked && !hasAsked(themes, row, themesAsked)) miss = add(miss, THEMES);
    if (seriesAsked && !seriesAsked[series[row] ?? NO_SERIES]) miss = add(miss, SERIES);
    if (found && !found[row]) miss = add(miss, WORDS);
    missed[row] = miss;
  }
  return { missed, branches, services: codes };
}

/** The rows that miss exactly this condition, ascending; of `NOTHING`, the visible ones. */
export function findRows({ missed }: EventMatch, condition: number): Uint32Array {
  const rows = new Uint32Array(missed.length);
  let count = 0;
  for (let row = 0; row < missed.length; row += 1) {
    if (missed[row] !== condition) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
