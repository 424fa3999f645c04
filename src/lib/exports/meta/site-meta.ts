import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { FigureName } from '#lib/domain/figure-name.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import type { SeriesRecord } from '#lib/domain/series-record.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { toPictureName } from '../figure-names.ts';
import { toAreaJsonLd } from './area-json-ld.ts';
import { toDatasetJsonLd } from './dataset-json-ld.ts';
import { toEventJsonLd } from './event-json-ld.ts';
import { listFeedAddresses, listSelectionFeeds } from '../feeds/feed-addresses.ts';
import type { PageMeta } from './page-meta.ts';
import { type PageText, SITE_TEXT, toAreaText, toEventText, toSeriesText } from './page-text.ts';
import { toSeriesJsonLd } from './series-json-ld.ts';

/** Name of an area on the map. */
type ToName = (area: Pick<Area, 'names'>) => string;

const INDEX_PICTURE = toPicture('index');
const ALL_FEEDS = listFeedAddresses({ kind: 'all' }, FEED_MESSAGES.all);

function toPicture(name: FigureName): string {
  return `/figures/${name}.png`;
}

/** Metadata of a page that is text alone. */
export function toTextMeta(path: string, text: PageText): PageMeta {
  return { text, path, picture: INDEX_PICTURE, feeds: ALL_FEEDS, jsonLd: null };
}

/** Metadata of the front page. */
export function toFrontMeta(catalogue: Catalogue, site: URL | null): PageMeta {
  return { ...toTextMeta('/', SITE_TEXT), jsonLd: toDatasetJsonLd(catalogue, site) };
}

/** Metadata of the data page. */
export function toDataMeta(text: PageText, catalogue: Catalogue, site: URL | null): PageMeta {
  return { ...toTextMeta('/data/', text), jsonLd: toDatasetJsonLd(catalogue, site) };
}

/** Metadata of the page of an area or event; throws where neither is selected. */
export function toSelectionMeta(
  { selection, areaRecord, event }: SelectedRecord,
  catalogue: Catalogue,
  toName: ToName,
  site: URL | null,
): PageMeta {
  if (event) {
    return {
      text: toEventText(event),
      path: `/events/${event.id}/`,
      picture: toPicture(toPictureName(event)),
      feeds: listSelectionFeeds(selection, ''),
      jsonLd: toEventJsonLd(event, catalogue, toName, site),
    };
  }
  if (!areaRecord) throw new Error('found no area or event selected, expected one of them');
  const name = toName(areaRecord.area);
  const events = catalogue.events.filter(({ areas }) => areas.includes(areaRecord.area.id));
  return {
    text: toAreaText(name, events.length),
    path: `/areas/${areaRecord.area.id}/`,
    picture: toPicture(`areas/${areaRecord.area.id}`),
    feeds: listSelectionFeeds(selection, name),
    jsonLd: toAreaJsonLd(areaRecord.area, name, site),
  };
}

/** Metadata of the page of a series. */
export function toSeriesMeta(areaRecord: SeriesRecord, site: URL | null): PageMeta {
  return {
    text: toSeriesText(areaRecord.name, areaRecord.editions.length),
    path: `/series/${areaRecord.id}/`,
    picture: toPicture(`series/${areaRecord.id}`),
    feeds: listFeedAddresses({ kind: 'series', id: areaRecord.id }, areaRecord.name),
    jsonLd: toSeriesJsonLd(areaRecord, site),
  };
}
