import { LIST_FILES } from '../../src/lib/data/check/check-files.ts';
import { toSlug } from '../../src/lib/data/edit/event-id.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import type { EventSource } from '../../src/lib/data/schema/event-schema.ts';
import type { Catalogue } from '../../src/lib/domain/catalogue.ts';
import { createEvent } from './create-event.ts';
import { toEventFileText } from './event-lines.ts';
import { createProse, type Prose } from './prose.ts';
import { createRandom } from './random.ts';

/** What a made-up record is to be. */
export interface RecordOptions {
  readonly events: number;
  /** The same seed, and the same base, give the same files. */
  readonly seed: number;
  /** Whether there are series, and events that are editions of them. */
  readonly hasSeries?: boolean;
  /** Last day of what was held, `YYYY-MM-DD`. */
  readonly until?: string;
}

type RecordFile = readonly [path: string, text: string];
interface Series {
  readonly id: string;
  readonly name: string;
}

const UNTIL = '2026-11-30';
/** About as many events to a series as the record has where its series are yearly. */
const EVENTS_PER_SERIES = 12;
/** Exercises that are held again and again are some hundreds, however many editions are recorded. */
const MOST_SERIES = 300;
const LONGEST_SLUG = 40;

/**
 * Events for a record, file by file: real areas, services and publishers in made-up events that
 * are like those of the base, of about ten years.
 */
export function createEventFiles(
  base: Catalogue,
  options: RecordOptions,
): Generator<RecordFile, void> {
  return createFiles(base, options, listSeries(base));
}

/** A whole record, file by file: the lists of the base, with further series, and made-up events. */
export function* createRecord(
  base: Catalogue,
  lists: RecordFiles,
  options: RecordOptions,
): Generator<RecordFile, void> {
  const { events, seed, hasSeries = true } = options;
  const prose = createProse(base.events, createRandom(seed + 1));
  const series = hasSeries
    ? addSeries(base, prose, Math.min(events / EVENTS_PER_SERIES, MOST_SERIES))
    : [];
  for (const file of Object.values(LIST_FILES)) {
    const text = file === LIST_FILES.series ? toListText(series) : lists.get(file);
    if (text === undefined) throw new Error(`found no ${file}, expected it in the base`);
    yield [file, text];
  }
  yield* createFiles(base, options, series);
}

function* createFiles(
  base: Catalogue,
  { events, seed, until = UNTIL }: RecordOptions,
  series: readonly Series[],
): Generator<RecordFile, void> {
  const random = createRandom(seed);
  const prose = createProse(base.events, random);
  const maker = { base, random, prose, until, series: series.map(({ id }) => id) };
  const ids = new Set(base.events.map(({ id }) => id));
  for (let number = 0; number < events; number++) {
    const event = createEvent(maker);
    const id = toNewId(event, ids);
    ids.add(id);
    yield [`events/${event.when.slice(0, 4)}/${id}.yaml`, toEventFileText(event)];
  }
}

/** An id that no event has yet. */
function toNewId({ when, title }: EventSource, ids: ReadonlySet<string>): string {
  const cut = toSlug(title)
    .slice(0, LONGEST_SLUG)
    .replace(/-[^-]*$/, '');
  const id = `${when.slice(0, 7)}-${cut}`;
  let free = id;
  for (let number = 2; ids.has(free); number++) free = `${id}-${number}`;
  return free;
}

function listSeries({ events }: Catalogue): readonly Series[] {
  const all = events.flatMap(({ series }) => series ?? []);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The series of the base and made-up ones, up to so many, ordered by id. */
function addSeries(base: Catalogue, prose: Prose, count: number): readonly Series[] {
  const series = new Map(listSeries(base).map((one) => [one.id, one]));
  while (series.size < count) {
    const name = `${prose.name()} ${prose.name()}`;
    series.set(toSlug(name), { id: toSlug(name), name });
  }
  return [...series.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** JSON as `npm run format` leaves it. */
function toListText(list: readonly Series[]): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}
