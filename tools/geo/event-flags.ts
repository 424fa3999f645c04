import type { DraftField } from '../../src/lib/data/edit/event-draft.ts';
import { eventSchema } from '../../src/lib/data/schema/event-schema.ts';

interface Flag {
  readonly flag: string;
  readonly field: DraftField;
  readonly words: string | undefined;
  /** Whether the flag may be given again, for one more value in a list. */
  readonly isList?: boolean;
}

const event = eventSchema.shape;
const location = event.location.unwrap().unwrap().shape;
const publication = event.publications.element.shape;

/** One flag for each part of a draft, in the order of the record's fields. */
export const FLAGS: readonly Flag[] = [
  { flag: 'title', field: 'title', words: event.title.description },
  { flag: 'kind', field: 'kind', words: event.kind.description },
  { flag: 'series', field: 'series', words: 'id from series.json, or none' },
  {
    flag: 'when',
    field: 'when',
    words: 'date or span in EDTF, 2023-07-13 or 2023-09-14/2023-09-23',
  },
  { flag: 'time-zone', field: 'timeZone', words: event.timeZone.description },
  { flag: 'status', field: 'status', words: event.status.description },
  { flag: 'status-as-of', field: 'statusAsOf', words: event.statusAsOf.description },
  { flag: 'area', field: 'areas', words: 'id from areas.geojson', isList: true },
  { flag: 'location-name', field: 'locationName', words: 'a place that is named' },
  { flag: 'location-relation', field: 'locationRelation', words: location.relation.description },
  { flag: 'location-lon', field: 'locationLon', words: location.lon.description },
  { flag: 'location-lat', field: 'locationLat', words: location.lat.description },
  { flag: 'location-basis', field: 'locationBasis', words: location.basis.description },
  {
    flag: 'place',
    field: 'place',
    words: 'words that the publication uses for the place',
    isList: true,
  },
  { flag: 'service', field: 'services', words: 'id from services.json', isList: true },
  { flag: 'theme', field: 'themes', words: 'lower-case words, missile-defence', isList: true },
  { flag: 'summary', field: 'summary', words: event.summary.description },
  { flag: 'note', field: 'notes', words: 'a sentence under notes', isList: true },
  { flag: 'publisher', field: 'publisherIds', words: publication.publisher.description },
  {
    flag: 'url',
    field: 'addresses',
    words: 'address of the page; left out with a publication-note',
  },
  {
    flag: 'publication-note',
    field: 'publicationNotes',
    words: 'what the page is, or why it has no address',
  },
  { flag: 'headline', field: 'headlines', words: 'headline as published, in its own language' },
  { flag: 'published', field: 'published', words: 'EDTF date of the publication' },
  { flag: 'language', field: 'languages', words: publication.language.description },
  {
    flag: 'supports',
    field: 'supports',
    words: 'what the publication bears out: when, areas, participants ...',
    isList: true,
  },
  {
    flag: 'publication-id',
    field: 'publicationIds',
    words: 'made from publisher and address where left out',
  },
  { flag: 'name', field: 'name', words: 'short name, the end of the id; else the title' },
  { flag: 'id', field: 'id', words: 'the whole id; else year and month of when, and the name' },
];

/** The flag of a part of a draft: `--status-as-of`. */
export function toFlag(field: DraftField): string {
  return `--${FLAGS.find((one) => one.field === field)?.flag ?? field}`;
}

export const HELP = `Adds an event to the record: npm run geo:new -- [flags]

What no flag says is asked for, or told where there is no terminal to ask in.

${FLAGS.map(({ flag, words, isList }) => `  --${flag.padEnd(17)} ${words}${isList ? ' (again for more)' : ''}`).join('\n')}
  --dry-run           prints the file and writes nothing
  --help              prints this

Units, further publications and accounts are added in the file: see geo/README.md.
`;
