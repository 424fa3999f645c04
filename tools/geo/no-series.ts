/** Values that people write for an event that is no edition of a series. */
export const NO_SERIES: readonly string[] = ['none', 'null'];
