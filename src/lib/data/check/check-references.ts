import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import type { RecordEntries } from '../parse/parse-record.ts';
import { textsAt } from '../parse/path.ts';
import { suggest } from '../parse/suggest.ts';

/** Finds references to unknown ids: of other files, and of an entry's own publications. */
export function checkReferences(entries: RecordEntries): Problem[] {
  const areas = idsOf(entries.areas);
  const services = idsOf(entries.services);
  const publishers = idsOf(entries.publishers);
  const series = idsOf(entries.series);
  return [
    ...entries.events.flatMap((event) => {
      const own = textsAt(event.value, 'publications.*.id').map(({ text }) => text);
      const ownName = 'one of the publications of this event';
      return [
        ...checkIds(event, 'series', series, 'the id of a series in series.json, or null'),
        ...checkIds(event, 'areas.*', areas, 'the id of an area in areas.geojson'),
        ...checkIds(
          event,
          'participants.*.service',
          services,
          'the id of a service in services.json',
        ),
        ...checkIds(event, 'publications.*.publisher', publishers, PUBLISHER),
        ...checkIds(event, 'place.*.by.*', own, ownName),
        ...checkIds(event, 'accounts.*.says.*.by.*', own, ownName),
      ];
    }),
    ...(entries.areas ?? []).flatMap((area) => {
      const own = textsAt(area.value, 'properties.publications.*.id').map(({ text }) => text);
      const ownName = 'one of the publications of this area';
      return [
        ...checkIds(area, 'properties.publications.*.publisher', publishers, PUBLISHER),
        ...['en', 'ja', 'ko', 'zh'].flatMap((language) =>
          checkIds(area, `properties.names.${language}.*.by.*`, own, ownName),
        ),
      ];
    }),
  ];
}

const PUBLISHER = 'the id of a publisher in publishers.json';

function checkIds(
  entry: Entry<unknown>,
  pattern: string,
  known: readonly string[] | null,
  expected: string,
): Problem[] {
  if (known === null) return [];
  return textsAt(entry.value, pattern)
    .filter(({ text }) => !known.includes(text))
    .map(({ path, text }) => problemAt(entry, path, expected + suggest(text, known)));
}

/** Ids of a list; null where it could not be read, which is reported as a problem of its own. */
function idsOf(entries: readonly Entry<unknown>[] | null): string[] | null {
  return entries && entries.flatMap(({ id }) => (id === null ? [] : [id]));
}
