import { QUERY_MESSAGES } from '#lib/messages/en/example-queries.ts';
import { toAbsolute } from '../to-absolute.ts';

/** A query that readers can paste. */
export interface ExampleQuery {
  /** The program it is for. */
  readonly name: string;
  readonly text: string;
  readonly code: string;
}

/** The queries of the data page, and where they look for the file. */
export interface ExampleQueries {
  readonly text: string;
  readonly list: readonly ExampleQuery[];
}

const PATH = '/data/events.parquet';

/** The queries with the file's address or, where the site does not know its own, its name. */
export function toExampleQueries(site: URL | null): ExampleQueries {
  const { duckdb, pandas, qgis, overHttp, besideFile } = QUERY_MESSAGES;
  const absolute = toAbsolute(site, PATH);
  const address = absolute ?? PATH.slice(PATH.lastIndexOf('/') + 1);
  // GDAL reads an address in ranges where it is told so by this word before it.
  const ofGdal = absolute === null ? address : `/vsicurl/${absolute}`;
  const list = [
    { ...duckdb, address },
    { ...pandas, address },
    { ...qgis, address: ofGdal },
  ].map(({ name, text, toCode, address }) => ({ name, text, code: toCode(address) }));
  return { text: absolute === null ? besideFile : overHttp, list };
}
