import { checkOutline } from '#lib/geometry/check-outline.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { checkAreaNames } from './check-area-names.ts';
import { checkChanges } from './check-changes.ts';
import { checkCharacters } from './check-characters.ts';
import { checkLanguages, checkTimeZone } from './check-codes.ts';
import { checkDates } from './check-dates.ts';
import { checkEventFile } from './check-event-file.ts';
import { checkPublishers, checkSeparators, checkServices } from './check-lists.ts';
import { checkMapPlaces } from './check-map-places.ts';
import { checkPlace } from './check-place.ts';
import { checkPublications, checkSupport } from './check-publications.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats, checkUniqueIds } from './check-repeats.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import type { RecordEntries } from '../parse/parse-record.ts';
import { valueAt } from '../parse/path.ts';

const EVENT_CHECKS = [checkChanges, checkEventFile, checkTimeZone, checkSupport, checkPlace];
const AREA_CHECKS = [checkAreaNames, checkGeometry, checkAreaSeparators];
const COMMON_CHECKS = [checkDates, checkPublications, checkLanguages, checkRepeats];

/** Finds every problem that the schema alone cannot find, in no particular order. */
export function checkRecord(entries: RecordEntries): Problem[] {
  const { events } = entries;
  const areas = entries.areas ?? [];
  const lists: readonly (readonly Entry<unknown>[] | null)[] = Object.values(entries);
  return [
    ...lists.flatMap((list) =>
      list ? [...checkUniqueIds(list), ...list.flatMap(checkCharacters)] : [],
    ),
    ...events.flatMap((event) => EVENT_CHECKS.flatMap((check) => check(event))),
    ...areas.flatMap((area) => AREA_CHECKS.flatMap((check) => check(area))),
    ...[...areas, ...events].flatMap((entry) => COMMON_CHECKS.flatMap((check) => check(entry))),
    ...checkMapPlaces(entries.places ?? []),
    ...checkServices(entries.services ?? []),
    ...checkPublishers(entries.publishers ?? []),
    ...checkReferences(entries),
  ];
}

function checkAreaSeparators(area: Entry<unknown>): Problem[] {
  const languages = ['en', 'ja', 'ko', 'zh'];
  return languages.flatMap((one) => checkSeparators(area, `properties.names.${one}.*.text`));
}

function checkGeometry(area: Entry<unknown>): Problem[] {
  const rule = valueAt(area.value, ['properties', 'outline']);
  const geometry = valueAt(area.value, ['geometry']);
  return checkOutline(geometry, { isPublished: rule === 'published-coordinates' }).map(
    ({ path, found, expected }) => problemAt(area, ['geometry', ...path], expected, found),
  );
}
