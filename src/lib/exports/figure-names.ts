import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventEntry } from '#lib/domain/event.ts';
import { type FigureName, toFigureName } from '#lib/domain/figure-name.ts';
import { listSeries } from '#lib/domain/series-record.ts';
// Ids of the events that had a figure and a picture of their own when each event had. Somebody may
// have put them into an article, so their addresses answer for ever. It is a list of addresses and
// no part of the record: it stands beside what makes the files, and is never added to.
import OLD_FIGURES from './old-figures.json' with { type: 'json' };

const OLD = new Set<string>(OLD_FIGURES.map((id) => `events/${id}`));

/**
 * Every figure that is a file: of the map, areas, series, and events that no other shows. `first`
 * is the row of the first event with a page of its own; those before it have a figure only if they
 * had one of old.
 */
export function listFigures(catalogue: Catalogue, first = 0): readonly FigureName[] {
  return [
    'index',
    ...catalogue.areas.map(({ id }) => `areas/${id}` as const),
    ...listSeries(catalogue).map(({ id }) => `series/${id}` as const),
    ...catalogue.events.flatMap((event, row) => {
      const own = `events/${event.id}` as const;
      const isShown = row >= first && toFigureName(event) === own;
      return OLD.has(own) || isShown ? [own] : [];
    }),
  ];
}

/** Whether a figure is there as PNG too: all but those of events, of which only old ones are. */
export function hasPicture(name: string): boolean {
  return !name.startsWith('events/') || OLD.has(name);
}

/** The figure whose PNG stands for an event in a preview: its own, or its first area's. */
export function toPictureName(event: Pick<EventEntry, 'id' | 'areas'>): FigureName {
  const name = toFigureName(event);
  return hasPicture(name) ? name : toFigureName({ ...event, areas: event.areas.slice(0, 1) });
}
