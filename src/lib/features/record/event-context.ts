import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord, EventStatus } from '#lib/domain/event.ts';
import type { When } from '#lib/domain/when.ts';

/** Another event of the same series. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly status: EventStatus;
}

/** Position of an event among the editions of its series in this record. */
export interface SeriesPlace {
  readonly id: string;
  readonly name: string;
  /** Position by date, counted from 1. */
  readonly position: number;
  readonly of: number;
  readonly before: Edition | null;
  readonly next: Edition | null;
}

/** How an area of the event was drawn. */
export interface DrawingBasis {
  /** Id of the area. */
  readonly id: string;
  readonly basis: string;
}

/** Facts that the page of an event has beyond its own record. */
export interface EventContext {
  readonly series: SeriesPlace | null;
  readonly bases: readonly DrawingBasis[];
}

function toEdition(event: EventRecord | undefined): Edition | null {
  if (!event) return null;
  const { id, title, when, status } = event;
  return { id, title, when, status };
}

/** Finds the neighbouring editions; the catalogue's events are in the order of their dates. */
function toSeriesPlace({ events }: Catalogue, event: EventRecord): SeriesPlace | null {
  const { series } = event;
  if (series === null) return null;
  const editions = events.filter((one) => one.series?.id === series.id);
  const index = editions.findIndex(({ id }) => id === event.id);
  return {
    id: series.id,
    name: series.name,
    position: index + 1,
    of: editions.length,
    before: toEdition(editions[index - 1]),
    next: toEdition(editions[index + 1]),
  };
}

export function toEventContext(catalogue: Catalogue, event: EventRecord): EventContext {
  return {
    series: toSeriesPlace(catalogue, event),
    bases: catalogue.areas
      .filter(({ id }) => event.areas.includes(id))
      .map(({ id, basis }) => ({ id, basis })),
  };
}

interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/** Finds the visible rows before and after one; itself it may be hidden. `visible` is ascending. */
export function findNeighbours(row: number, visible: Uint32Array): Neighbours {
  return {
    previous: visible.findLast((other) => other < row) ?? null,
    next: visible.find((other) => other > row) ?? null,
  };
}
