/** Media type of Parquet, which GeoParquet shares. */
export const PARQUET_TYPE = 'application/vnd.apache.parquet';
