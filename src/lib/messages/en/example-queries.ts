import { localized } from '../localized.ts';

/**
 * Queries of the data page that one can paste, with what is said of them. `address` is where
 * `/data/events.parquet` lies: over HTTP or, where the site does not know its address, in a folder.
 */
export const QUERY_MESSAGES = localized({
  heading: 'Three queries to begin with',
  overHttp:
    'Paste them as they are. DuckDB and QGIS read over HTTP, and only those parts of the file that they need; nothing has to be set up but the program.',
  besideFile:
    'This copy of the site was built without its own address: save events.parquet and run them beside it (QGIS asks for the whole path), or put the file’s address in place of its name.',

  duckdb: {
    name: 'DuckDB',
    text: 'How many events each service took part in, year by year. For an address DuckDB fetches its extension httpfs by itself.',
    toCode: (address: string) => `SELECT year(firstDay) AS year, service, count(*) AS events
FROM '${address}', unnest(services) AS t(service)
GROUP BY ALL
ORDER BY year, events DESC, service;`,
  },
  pandas: {
    name: 'pandas',
    text: 'How many events each publisher is cited for, with pandas and pyarrow; the last lines make it a table for maps, with GeoPandas.',
    toCode: (address: string) => `import pandas as pd

events = pd.read_parquet("${address}")
cited = events[["id", "publications"]].explode("publications")
cited["publisher"] = [one["publisher"]["name"] for one in cited["publications"]]
counts = cited.groupby("publisher")["id"].nunique().sort_values(ascending=False)
print(counts)

import geopandas as gpd

outlines = gpd.GeoSeries.from_wkb(events["geometry"], crs="OGC:CRS84")
drawn = gpd.GeoDataFrame(events, geometry=outlines)`,
  },
  qgis: {
    name: 'QGIS',
    text: 'The events that were held, as a layer: for Plugins › Python Console. Where QGIS was built without Parquet and does not know the file, put events.geojson in place of events.parquet.',
    toCode: (
      address: string,
    ) => `layer = iface.addVectorLayer("${address}", "Exercise Atlas", "ogr")
layer.setSubsetString("status = 'held'")`,
  },
} as const);
