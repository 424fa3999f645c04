import { findNewestChange } from '#lib/domain/event.ts';
import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { DATASET_MESSAGES } from '#lib/messages/en/data.ts';
import { SITE } from '#lib/messages/en/wording.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toTag } from '../feeds/tag.ts';
import { PARQUET_TYPE } from '../parquet-type.ts';
import { toAbsolute } from '../to-absolute.ts';

const FILES = [
  { path: '/data/events.csv', type: 'text/csv' },
  { path: '/data/events.geojson', type: 'application/geo+json' },
  { path: '/data/areas.geojson', type: 'application/geo+json' },
  { path: '/data/events.parquet', type: PARQUET_TYPE },
  { path: '/data/areas.parquet', type: PARQUET_TYPE },
  { path: '/data/catalogue.json', type: 'application/json' },
] as const;

/** The record as a whole in the vocabulary of schema.org. */
export function toDatasetJsonLd(
  { areas, events }: Catalogue,
  site: URL | null,
): WithContext<Dataset> {
  const days = events.flatMap(({ when: { start, end } }) => [start.first, end?.last ?? start.last]);
  const known = days.filter((day) => day !== null).toSorted();
  const url = toAbsolute(site, '/data/');
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url === null ? {} : { url }),
    identifier: toTag('record'),
    name: SITE.name,
    description: DATASET_MESSAGES.description(SITE.description, events.length, areas.length),
    license: DATA_LICENCE.license,
    creator: { '@type': 'Organization', name: SITE.name },
    isAccessibleForFree: true,
    keywords: DATASET_MESSAGES.keywords,
    ...(known.length > 0 ? { temporalCoverage: `${known[0]}/${known.at(-1)}` } : {}),
    dateModified: findNewestChange(events) ?? undefined,
    ...(site === null ? {} : { distribution: FILES.map((file) => toDownload(file, site)) }),
  };
}

function toDownload({ path, type }: (typeof FILES)[number], site: URL): DataDownload {
  return {
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: toAbsolute(site, path) ?? undefined,
  };
}
