import { toEventFile, toEventId, toSlug } from './event-id.ts';
import { toEventYaml } from './event-yaml.ts';

/** The fields of a draft, which are also the columns of a table to import. */
export const DRAFT_FIELDS = [
  ...(['id', 'name', 'title', 'kind', 'series', 'when', 'timeZone', 'status'] as const),
  ...(['statusAsOf', 'areas', 'locationName', 'locationRelation', 'locationLon'] as const),
  ...(['locationLat', 'locationBasis', 'place', 'services', 'themes', 'summary', 'notes'] as const),
  ...(['publisherIds', 'addresses', 'publicationIds', 'publicationNotes', 'headlines'] as const),
  ...(['published', 'languages', 'supports'] as const),
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The fields that every event needs. */
export const NEEDED_FIELDS: readonly DraftField[] = [
  ...(['title', 'kind', 'when', 'timeZone', 'status', 'statusAsOf', 'services'] as const),
  ...(['summary', 'publisherIds', 'languages', 'supports'] as const),
];

/**
 * An event as an editor enters it, in texts: by flags, answers or the cells of a row. The lists on
 * publications belong together: the first address is that of the first publisher.
 */
export type EventDraft = Readonly<Partial<Record<DraftField, readonly string[]>>>;

/** An event's file to be written, valid or not. */
export interface EventFile {
  /** Path below the record's folder; the file's name is the id. */
  readonly file: string;
  readonly text: string;
}

/** The draft's id, or one made of date and name; null where neither name nor title gives one. */
export function toDraftId(draft: EventDraft): string | null {
  const { id, when, name, title } = withPlainDates(draft);
  return id?.[0] ?? toEventId(when?.[0] ?? '', name?.[0] ?? title?.[0] ?? '');
}

/** The file of a draft, named `untitled` as long as it has no id. */
export function toEventText(given: EventDraft, today: string): EventFile {
  const draft = withPlainDates(given);
  const when = draft.when?.[0] ?? '';
  const id = toDraftId(draft) ?? toEventId(when, 'untitled') ?? '';
  return { file: toEventFile(id, when), text: toEventYaml(toSource(draft, today)) };
}

const DATES = ['when', 'statusAsOf', 'published'] as const;

/** Removes quotation marks around dates, which editors may type as files have them. */
function withPlainDates(draft: EventDraft): EventDraft {
  const dates = DATES.flatMap((field) => {
    const texts = draft[field]?.map((text) => text.replace(/^['"‘“]|['"’”]$/g, ''));
    return texts ? [[field, texts] as const] : [];
  });
  return { ...draft, ...Object.fromEntries(dates) };
}

/** The draft in the schema's shape; a field not given is missing, or null where that is valid. */
function toSource(draft: EventDraft, today: string) {
  const publications = toPublications(draft);
  const ofPlace = publications.filter(({ supports }) => supports.includes('place'));
  // With several publications it is not clear which of them used the words.
  const by = ofPlace.length === 1 ? ofPlace.map(({ id }) => id) : [];
  return {
    title: draft.title?.[0],
    kind: draft.kind?.[0],
    series: draft.series?.[0] ?? null,
    when: draft.when?.[0],
    timeZone: draft.timeZone?.[0],
    status: draft.status?.[0],
    statusAsOf: draft.statusAsOf?.[0],
    areas: draft.areas ?? [],
    location: toLocation(draft),
    place: (draft.place ?? []).map((text) => ({ text, by })),
    participants: (draft.services ?? []).map((service) => ({ service, units: [] })),
    themes: draft.themes ?? [],
    summary: draft.summary?.[0],
    notes: draft.notes ?? [],
    publications,
    accounts: [],
    changed: [{ day: today, note: 'Added to the record.' }],
  };
}

function toLocation(draft: EventDraft) {
  const { locationName, locationRelation, locationLon, locationLat, locationBasis } = draft;
  const texts = [locationName, locationRelation, locationLon, locationLat, locationBasis];
  const [name, relation, lon, lat, basis] = texts.map((one) => one?.[0]);
  const isGiven = texts.some((one) => one !== undefined);
  return isGiven ? { name, relation, lon: toNumber(lon), lat: toNumber(lat), basis } : undefined;
}

/** The number in the text; a text that is no number is returned for the check to refuse. */
function toNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function toPublications(draft: EventDraft) {
  const { publisherIds = [], addresses = [], headlines = [], published = [] } = draft;
  const { publicationIds = [], publicationNotes = [], languages = [], supports = [] } = draft;
  const lists = [publisherIds, addresses, headlines, published, publicationIds, publicationNotes];
  const count = Math.max(...[...lists, languages, supports].map(({ length }) => length));
  const ids = new Set<string>();
  return Array.from({ length: count }, (_, i) => {
    const at = (list: readonly string[]) => list[i] || undefined;
    const [publisher, url, date] = [at(publisherIds), at(addresses), at(published)];
    const id = at(publicationIds) ?? toFreeId(toPublicationId(publisher, url, date), ids);
    ids.add(id);
    return {
      id,
      publisher,
      url: url ?? null,
      note: at(publicationNotes),
      title: at(headlines) ?? null,
      published: date ?? null,
      language: at(languages),
      supports: (at(supports) ?? '').split(/[\s,;]+/).filter(Boolean),
    };
  });
}

/** `tass-18257831`: the publisher and the number in the page's address, otherwise its date. */
function toPublicationId(publisher = 'publication', url = '', date = ''): string {
  const number = url.match(/\d{4,}/g)?.at(-1);
  return toSlug(`${publisher} ${number ?? date}`);
}

function toFreeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let i = 2; taken.has(free); i++) free = `${id}-${i}`;
  return free;
}
