import type { EventRecord } from '../domain/event.ts';
import { DATA_LICENCE, LICENCE_NAME } from './data-licence.ts';
import { type ExportContext, toEventFacts } from './event-facts.ts';
import { toPlaceText, toTellingsText } from './event-texts.ts';
import { BETWEEN_TEXTS, BETWEEN_VALUES, type CsvColumnName } from '../domain/events-csv-columns.ts';

/** One event as the values of its cells; null for an empty one. */
export type EventsCsvRow = Readonly<Record<CsvColumnName, string | number | null>>;

export function toEventsCsvRow(event: EventRecord, context: ExportContext): EventsCsvRow {
  const { id, title, kind, zone, status, statusAsOf, summary } = event;
  return {
    ...toEventFacts(event, context),
    ...{ id, title, kind, zone, status, statusAsOf, summary },
    series: event.series?.id ?? null,
    when: event.when.edtf,
    areas: event.areas.join(BETWEEN_VALUES),
    place: toPlaceText(event),
    services: event.services.join(BETWEEN_VALUES),
    themes: event.themes.join(BETWEEN_VALUES),
    notes: event.notes.join(BETWEEN_TEXTS),
    tellings: toTellingsText(event),
    licence: `${LICENCE_NAME}, ${DATA_LICENCE.attribution}`,
  };
}
