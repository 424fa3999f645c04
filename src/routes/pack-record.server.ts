import { createHash } from 'node:crypto';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toFigureAreas } from '#lib/figure/figure-area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { cutByMonth, cutEqually } from '#lib/exports/packs/cut-packs.ts';
import { toIndexFile } from '#lib/exports/packs/event-index-file.ts';
import { createSeriesFinder, toAreaRecord } from '#lib/domain/select.ts';
import { toFirstRows } from '#lib/exports/packs/first-rows.ts';
import type { IdPack, IdPackEntry, PackEntry, PackedEvent } from '#lib/exports/packs/pack-list.ts';

/** The files that the page itself reads, by their path below `/map/`, which holds their hash. */
export type MapFiles = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

/** The files, with the paths of those that a page asks for at first. */
export interface PackedRecord {
  readonly files: MapFiles;
  readonly index: string;
  /** Pack of the newest rows, of the whole record and of each area. */
  readonly rows: string;
  /** Outlines of the static map. */
  readonly figure: string;
  /** Whole records of the areas. */
  readonly areas: string;
}

/** Rows in a pack. */
const ROWS = 200;
/** Ids in a pack. */
const IDS = 400;
/** Sizes of a pack of details as it is written; compressed, it has about a sixth. */
const DETAILS = { least: 90_000, most: 150_000 };

/** Path of a file with this content; a change of the content changes it. */
export function toPath(folder: string, body: string | Uint8Array, ending: string): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return `${folder}${hash}.${ending}`;
}

const packed = new WeakMap<Catalogue, PackedRecord>();

/** Packs a record for the page: the index, rows of lists and whole records. Made once a record. */
export function packRecord(catalogue: Catalogue): PackedRecord {
  const known = packed.get(catalogue) ?? pack(catalogue);
  packed.set(catalogue, known);
  return known;
}

function pack(catalogue: Catalogue): PackedRecord {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  function add(folder: string, content: unknown): string {
    const body = JSON.stringify(content);
    const path = toPath(folder, body, 'json');
    files.set(path, body);
    return path;
  }
  const record = toAtlasIndex(catalogue);
  const rows = cutEqually(record.events, ROWS).map((cut): PackEntry => [
    cut.first,
    add('rows/', cut.rows),
  ]);
  const toDay = ({ when }: Catalogue['events'][number]) =>
    when.start.first ?? when.end?.first ?? '';
  const toSize = (event: Catalogue['events'][number]) => JSON.stringify(event).length;
  const findSeries = createSeriesFinder(catalogue.events);
  const details = cutByMonth(catalogue.events, toDay, toSize, DETAILS).map((cut): PackEntry => [
    cut.first,
    add(
      'details/',
      cut.rows.map((event): PackedEvent => ({ event, series: findSeries(event) })),
    ),
  ]);
  const ids: IdPack = catalogue.events
    .map(({ id }, row) => [id, row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const idPacks = cutEqually(ids, IDS).map((cut): IdPackEntry => [
    cut.rows[0]?.[0] ?? '',
    add('ids/', cut.rows),
  ]);
  const firstRows = add('rows/first.', toFirstRows(record));
  const figure = add('figure.', toFigureAreas(catalogue.areas));
  const areas = add(
    'areas/',
    catalogue.areas.map(({ id }) => toAreaRecord(catalogue, id)),
  );
  const bytes = toIndexFile(toEventIndex(record), { rows, details, ids: idPacks });
  const index = toPath('index.', bytes, 'arrow');
  files.set(index, bytes);
  return { files, index, rows: firstRows, figure, areas };
}
