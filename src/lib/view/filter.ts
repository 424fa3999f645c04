/** The dimensions in which a reader can choose values, each by its parameter in the address. */
export const DIMENSIONS = ['countries', 'kinds', 'statuses', 'themes', 'series'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The values chosen in each dimension; an empty set leaves nothing out. */
export type Choices = Readonly<Record<Dimension, ReadonlySet<string>>>;

/** The reader's filter of events. An empty filter leaves nothing out. */
export interface Filter {
  /** Ids of the visible services; null for all of them. */
  readonly services: ReadonlySet<string> | null;
  /** First and last visible calendar day, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly only: Choices;
  /** Search words; empty for none. */
  readonly words: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Choices with no value in any dimension. */
export const ANY: Choices = {
  countries: NONE,
  kinds: NONE,
  statuses: NONE,
  themes: NONE,
  series: NONE,
};

export const EVERYTHING: Filter = { services: null, from: null, to: null, only: ANY, words: '' };

/** Whether the filter leaves nothing out. */
export function isEverything({ services, from, to, only, words }: Filter): boolean {
  const isAny = DIMENSIONS.every((dimension) => only[dimension].size === 0);
  return services === null && from === null && to === null && isAny && words === '';
}
