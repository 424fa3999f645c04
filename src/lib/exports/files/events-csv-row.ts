import type { EventRecord } from '#lib/domain/event.ts';
import { BETWEEN_VALUES, type CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import type { Service } from '#lib/domain/service.ts';
import { DATA_LICENCE, LICENCE_NAME } from '../data-licence.ts';
import { toEventFacts } from './event-facts.ts';
import { toPlaceText, toAccountsText } from './event-texts.ts';
import { joinTexts } from './join-cell.ts';

/** One event as the values of its cells; null for an empty cell. */
export type EventsCsvRow = Readonly<Record<CsvColumnName, string | number | null>>;

/** Context of a row: the rest of the record, in full or from the index of a page. */
export interface CsvContext<Area extends { readonly id: string }> {
  readonly catalogue: { readonly areas: readonly Area[]; readonly services: readonly Service[] };
  /** Name of an area on the map. */
  readonly toName: (area: Area) => string;
  /** Address of the site; null where it is not known. */
  readonly site: URL | null;
}

export function toEventsCsvRow<Area extends { readonly id: string }>(
  event: EventRecord,
  { catalogue: { areas, services }, toName, site }: CsvContext<Area>,
): EventsCsvRow {
  const { id, title, kind, timeZone, status, statusAsOf, summary } = event;
  const own = event.areas.flatMap((area) => areas.find((one) => one.id === area) ?? []);
  // The index of a page has no outlines, so its areas are named here and not by `toEventFacts`.
  const facts = toEventFacts(event, { catalogue: { areas: [], services }, toName: String, site });
  return {
    ...facts,
    ...{ id, title, kind, timeZone, status, statusAsOf, summary },
    series: event.series?.id ?? null,
    when: event.when.edtf,
    areas: event.areas.join(BETWEEN_VALUES),
    areaNames: own.map((area) => toName(area)).join(BETWEEN_VALUES) || null,
    place: toPlaceText(event),
    services: event.services.join(BETWEEN_VALUES),
    themes: event.themes.join(BETWEEN_VALUES),
    notes: joinTexts(event.notes),
    accounts: toAccountsText(event),
    licence: `${LICENCE_NAME}, ${DATA_LICENCE.attribution}`,
  };
}
