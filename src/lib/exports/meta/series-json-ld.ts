import type { EventSeries, WithContext } from 'schema-dts';
import type { SeriesRecord } from '#lib/domain/series-record.ts';
import { toTag } from '../feeds/tag.ts';
import { toAbsolute } from '../to-absolute.ts';

/** A series in the vocabulary of schema.org, with its editions. */
export function toSeriesJsonLd(
  { id, name, editions }: SeriesRecord,
  site: URL | null,
): WithContext<EventSeries> {
  const url = toAbsolute(site, `/series/${id}/`);
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    ...(url === null ? {} : { url }),
    identifier: toTag(`series/${id}`),
    name,
    subEvent: editions.map((edition) => ({
      '@type': 'Event',
      identifier: toTag(`events/${edition.id}`),
      name: edition.title,
    })),
  };
}
