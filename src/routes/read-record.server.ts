import type { AtlasData } from '../lib/app/create-atlas.svelte.ts';
import { toAtlasIndex } from '../lib/cartography/atlas-index.ts';
import { readCatalogue } from '../lib/data/catalogue.server.ts';
import type { Catalogue } from '../lib/domain/catalogue.ts';
import type { EventIndex } from '../lib/domain/event-index.ts';
import type { EventSummary } from '../lib/domain/event-summary.ts';
import { toEventIndex } from '../lib/domain/to-event-index.ts';
import { packRecord, toPath, type MapFiles } from './pack-record.server.ts';
import { readFirstPrerendered } from '../lib/exports/prerendered-events.server.ts';
import { readSiteUrl } from '../lib/exports/site-url.server.ts';
import { toFigureAreas, type FigureArea } from '../lib/figure/figure-area.ts';
import { toPageCounts } from '../lib/view/page-counts.ts';

/** The record as the build needs it for pages. */
export interface PageRecord {
  /** Data of every page. */
  readonly data: AtlasData;
  /** Path of the file of these data below `/map/`. */
  readonly dataFile: string;
  /** All files that pages read, by their path below `/map/`. */
  readonly files: MapFiles;
  readonly index: EventIndex;
  /** The events in brief, in the order of the index. */
  readonly rows: readonly EventSummary[];
  /** Areas as the static map draws them. */
  readonly figureAreas: readonly FigureArea[];
}

const records = new WeakMap<Catalogue, PageRecord>();

/** The record of the site, made once. */
export function readRecord(): PageRecord {
  const catalogue = readCatalogue();
  const known = records.get(catalogue) ?? toPageRecord(catalogue);
  records.set(catalogue, known);
  return known;
}

function toPageRecord(catalogue: Catalogue): PageRecord {
  const { events, series, ...directory } = toAtlasIndex(catalogue);
  const index = toEventIndex({ ...directory, events, series });
  const { files: packed, ...files } = packRecord(catalogue);
  const data = {
    directory,
    counts: toPageCounts(directory.areas, directory.services, index),
    files,
    site: readSiteUrl()?.href ?? null,
    firstPage: readFirstPrerendered(events.length),
  };
  const body = JSON.stringify(data);
  const dataFile = toPath('atlas.', body, 'json');
  return {
    ...{ data, dataFile, index, rows: events },
    files: new Map([...packed, [dataFile, body]]),
    figureAreas: toFigureAreas(catalogue.areas),
  };
}
