import type { EventSource } from '../../src/lib/data/schema/event-schema.ts';
import type { Catalogue } from '../../src/lib/domain/catalogue.ts';
import type { EventRecord, Unit } from '../../src/lib/domain/event.ts';
import { type EventDays, addDays, createDays } from './event-days.ts';
import { createPublications } from './create-publications.ts';
import { type Prose, toLengths, writeEach } from './prose.ts';
import type { Random } from './random.ts';

/** What made-up events are made of. */
export interface EventMaker {
  /** The record whose areas and services they have, and whose events they are like. */
  readonly base: Catalogue;
  readonly random: Random;
  readonly prose: Prose;
  /** Ids of the series that they may be editions of. */
  readonly series: readonly string[];
  /** Last day of what was held. */
  readonly until: string;
}

/** Share of events that keep what the event they are like has: its services, areas or themes. */
const KEPT = 0.7;
/** Share of units that other events have too, as ships come again. */
const KNOWN_UNITS = 0.6;

/** An event with the fields, and as many of each, that some event of the base has. */
export function createEvent(maker: EventMaker): EventSource {
  const { base, random, prose, series, until } = maker;
  const like = random.pick(base.events);
  const days = createDays(like, until, random);
  const areas = chooseAreas(like, maker);
  const participants = createParticipants(like, maker);
  const said: EventSource = {
    title: prose.phrase(like.title.length),
    kind: like.kind,
    series: like.series && series.length > 0 ? random.pick(series) : null,
    when: days.when,
    timeZone: like.timeZone,
    status: like.status,
    statusAsOf: days.last,
    areas,
    ...(like.location ? { location: createLocation(like.location, maker) } : {}),
    place: [],
    participants,
    themes: chooseThemes(like, maker),
    summary: prose.sentence(like.summary.length),
    notes: [...writeEach(toLengths(like.notes), prose.sentence)],
    publications: [],
    accounts: [],
    changed: [{ day: toAdded(days, until), note: 'Added to the record.' }],
  };
  return createPublications(said, like, { random, prose, days, until });
}

/** The day on which an event is put down: some days after it, but not after `until`. */
function toAdded({ last }: EventDays, until: string): string {
  const after = addDays(last, 5);
  return after < until ? after : until;
}

function chooseAreas(like: EventRecord, { base, random }: EventMaker): string[] {
  const isTied = like.areas.length === 0 || like.location !== null;
  if (isTied || random.next() < KEPT) return [...like.areas];
  return random.pickSome(
    base.areas.map(({ id }) => id),
    like.areas.length,
  );
}

function chooseThemes(like: EventRecord, { base, random }: EventMaker): string[] {
  if (random.next() < KEPT) return [...like.themes];
  return random.pickSome(random.pick(base.events).themes, like.themes.length);
}

function createLocation(
  like: NonNullable<EventRecord['location']>,
  { random, prose }: EventMaker,
): NonNullable<EventSource['location']> {
  const near = (degrees: number) => Math.round((degrees + random.next() - 0.5) * 100) / 100;
  return {
    name: prose.name(),
    relation: like.relation,
    lon: near(like.lon),
    lat: near(like.lat),
    basis: prose.sentence(like.basis.length),
  };
}

function createParticipants(like: EventRecord, maker: EventMaker): EventSource['participants'] {
  const { base, random } = maker;
  const others = base.events.flatMap(({ services }) => services);
  const chosen = like.services.map((service) =>
    random.next() < KEPT ? service : random.pick(others),
  );
  return [...new Set(chosen)].map((service, at) => ({
    service,
    units: (like.participants[at]?.units ?? []).map((unit) => createUnit(unit, maker)),
  }));
}

/** A field of a unit that is not known is left out. */
function createUnit({ hull, type, count }: Unit, { random, prose }: EventMaker) {
  const isKnown = random.next() < KNOWN_UNITS;
  return {
    name: isKnown ? prose.phrase(8) : prose.name(),
    ...(hull === null ? {} : { hull: `DDG-${random.count(1, 999)}` }),
    ...(type === null ? {} : { type: type.replaceAll("'", '') }),
    ...(count === null ? {} : { count }),
  };
}
