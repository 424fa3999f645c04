/** Names of the columns in the file of the index. */
export const INDEX_COLUMNS = {
  /** First day that the start can mean, in days since 1970-01-01. */
  start: 'start',
  /** Days from there to the last that it can mean. */
  startLength: 'start_length',
  startPrecision: 'start_precision',
  startFlags: 'start_flags',
  /** Days from `start` to the first that the end can mean; the day itself without a start. */
  duration: 'duration',
  endLength: 'end_length',
  endPrecision: 'end_precision',
  endFlags: 'end_flags',
  kind: 'kind',
  status: 'status',
  series: 'series',
  areas: 'areas',
  services: 'services',
  themes: 'themes',
} as const;

/** Keys of the metadata of its schema. */
export const INDEX_METADATA = { words: 'words', packs: 'packs' } as const;
