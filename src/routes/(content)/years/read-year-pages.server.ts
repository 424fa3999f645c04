import { readCatalogue } from '#lib/data/catalogue.server.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toYearPages, type YearPage } from '#lib/exports/years/year-pages.ts';

type Pages = readonly YearPage<EventRecord>[];

const known = new WeakMap<object, Pages>();

/** The pages by year of the site's record, newest first; cut once a record. */
export function readYearPages(): Pages {
  const catalogue = readCatalogue();
  const pages = known.get(catalogue) ?? toYearPages(catalogue.events);
  known.set(catalogue, pages);
  return pages;
}
