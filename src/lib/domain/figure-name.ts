import type { EventEntry } from './event.ts';

/** Path of a figure below `/figures/`, without its ending. */
export type FigureName = 'index' | `${'areas' | 'events' | 'series'}/${string}`;

/**
 * The figure whose map shows where an event was: that of its area, that of the whole map where it
 * was in none, and its own where it was in several. tests/figures.test.ts compares the maps.
 */
export function toFigureName({ id, areas }: Pick<EventEntry, 'id' | 'areas'>): FigureName {
  const [first, ...others] = areas;
  if (first === undefined) return 'index';
  return others.length === 0 ? `areas/${first}` : `events/${id}`;
}
