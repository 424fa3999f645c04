/** Kinds of publisher. A kind describes the publisher, not the truth of a statement. */
export const PUBLISHER_KINDS = [
  'military',
  'government',
  'intergovernmental',
  'state-media',
  'public-broadcaster',
  'news-agency',
  'press',
  'trade-press',
  'press-release-wire',
  'party-press',
  'advocacy',
  'aggregator',
  'reference',
  'blog',
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

export interface Publisher {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or `EU`, or `INT`. */
  readonly country: string;
  readonly kind: PublisherKind;
}

/** The fields of an event that a publication can support. */
export const SUPPORTED_FIELDS = [
  'when',
  'status',
  'areas',
  'place',
  'participants',
  'units',
  'themes',
  'series',
  'summary',
  'accounts',
] as const;
export type SupportedField = (typeof SUPPORTED_FIELDS)[number];

/** The page or paper that a statement rests on. */
export interface Publication {
  /** Unique within its event or area. */
  readonly id: string;
  readonly publisher: Publisher;
  /** `https:` or `http:`; null only where `note` says why. */
  readonly url: string | null;
  /** The headline as published; null where it is not recorded. */
  readonly title: string | null;
  /** EDTF date of publication, or null where the page gives none. */
  readonly published: string | null;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
  readonly supports: readonly SupportedField[];
  readonly note: string | null;
}

/** Finds the publishers of the publications with these ids, each once, in record order. */
export function findPublishers(
  ids: readonly string[],
  publications: readonly Publication[],
): readonly Publisher[] {
  const cited = publications.filter(({ id }) => ids.includes(id));
  return [...new Map(cited.map(({ publisher }) => [publisher.id, publisher])).values()];
}
