import type { EventSource } from '../../src/lib/data/schema/event-schema.ts';
import type { Attributed, EventRecord } from '../../src/lib/domain/event.ts';
import { SUPPORTED_FIELDS, type SupportedField } from '../../src/lib/domain/publication.ts';
import { toSlug } from '../../src/lib/data/edit/event-id.ts';
import { addDays, type EventDays } from './event-days.ts';
import { type Prose, toLengths, writeEach } from './prose.ts';
import type { Random } from './random.ts';

interface Publishing {
  readonly random: Random;
  readonly prose: Prose;
  readonly days: EventDays;
  readonly until: string;
}

type PublicationSource = EventSource['publications'][number];

/**
 * The event with as many publications as another, what they call the place, and where they
 * differ. The first supports all that the event says.
 */
export function createPublications(
  event: EventSource,
  like: EventRecord,
  publishing: Publishing,
): EventSource {
  const { random, prose } = publishing;
  const ids = writeEach(Array<number>(like.publications.length).fill(30), (length) =>
    toSlug(prose.phrase(length)),
  );
  const attribute = (texts: readonly Attributed[]) =>
    writeEach(toLengths(texts.map(({ text }) => text)), prose.phrase).map((text) => ({
      text,
      by: [random.pick(ids)],
    }));
  const abouts = writeEach(toLengths(like.accounts.map(({ about }) => about)), prose.phrase);
  const told: EventSource = {
    ...event,
    place: attribute(like.place),
    accounts: like.accounts.map(({ note, says }, at) => ({
      about: abouts[at] ?? '',
      note: note === null ? null : prose.sentence(note.length),
      says: attribute(says),
    })),
  };
  const fields = SUPPORTED_FIELDS.filter((field) => isSaid(told, field));
  const publications = like.publications.map((one, at): PublicationSource => {
    const supports = fields.filter((field) => at === 0 || one.supports.includes(field));
    const published = toPublished(event, publishing);
    return {
      id: ids[at] ?? '',
      publisher: one.publisher.id,
      url: `https://news.example/${published.replaceAll('-', '/')}/${ids[at]}`,
      ...(one.note === null ? {} : { note: prose.sentence(one.note.length) }),
      title: one.title === null ? null : prose.headline(one.title.length, one.language),
      published: at > 0 && one.published === null ? null : published,
      language: one.language,
      supports: supports.length > 0 ? supports : ['when'],
    };
  });
  return { ...told, statusAsOf: findStatusDay(publications), publications };
}

/** A day after the event, or before it where it has only been announced; not after `until`. */
function toPublished(event: EventSource, { random, days, until }: Publishing): string {
  const isAhead = event.status === 'announced';
  const day = isAhead
    ? addDays(days.first, -random.count(1, 60))
    : addDays(days.last, random.count(0, 3));
  return day < until ? day : until;
}

function isSaid(event: EventSource, field: SupportedField): boolean {
  if (field === 'units') return event.participants.some(({ units }) => units.length > 0);
  const value = event[field];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The last day on which a publication supports the status. */
function findStatusDay(publications: readonly PublicationSource[]): string {
  const dated = publications.flatMap(({ published, supports }) =>
    published !== null && supports.includes('status') ? [published] : [],
  );
  return dated.toSorted().at(-1) ?? '';
}
