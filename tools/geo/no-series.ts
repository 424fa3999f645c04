/** What people write where an event is no edition of a series. */
export const NO_SERIES: readonly string[] = ['none', 'null'];
