import type { EventKind, EventStatus } from '#lib/domain/event.ts';
import { localized } from '../localized.ts';
import { joinNames, shareDateEnds } from './joined.ts';

/** Dates of several events, in order. */
export interface DatesSaid {
  /** The different dates, where they are few enough to name; otherwise empty. */
  readonly each: readonly string[];
  /** The span from the first to the last date. */
  readonly span: string;
  /** How many of the events have a start, or an end, that was not reported. */
  readonly openStarts: number;
  readonly openEnds: number;
}

/** Events of one status: how many of each kind, and their dates. */
export interface Told {
  readonly status: EventStatus;
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[];
  readonly dates: DatesSaid;
}

/** How many events have a status that does not say that they took place. */
export type Doubted = readonly { readonly status: DoubtedStatus; readonly count: number }[];
export type DoubtedStatus = Exclude<EventStatus, 'held' | 'in-progress'>;

/** Areas with the same number of events. */
export interface AreasAlike {
  readonly events: number;
  readonly areas: readonly { readonly name: string; readonly doubted: Doubted }[];
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const KINDS: Readonly<Record<EventKind, readonly [one: string, many: string]>> = {
  exercise: ['exercise', 'exercises'],
  'training-flight': ['training flight', 'training flights'],
  'command-post': ['command-post exercise', 'command-post exercises'],
  meeting: ['meeting', 'meetings'],
  'policy-process': ['policy process', 'policy processes'],
};

const DOUBTS: Readonly<Record<DoubtedStatus, string>> = {
  announced: 'only announced',
  postponed: 'postponed',
  cancelled: 'cancelled',
  unknown: 'not known to have been held',
};

/** Limit of characters in a list of dates; a longer list is given as a span. */
const LONGEST_DATES = 60;

function inWords(number: number): string {
  return NUMBERS[number] ?? number.toLocaleString('en');
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${inWords(number)} ${number === 1 ? one : many}`;
}

const EVENTS = ['event', 'events'] as const;

/** A number of the events mentioned before: `three events`, `both events`. */
function someOf(number: number, events: number): string {
  if (number < events) return count(number, EVENTS);
  return { 1: 'the event', 2: 'both events' }[events] ?? 'all events';
}

function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The dates one by one; null where the list is too long. */
function nameDates({ each }: DatesSaid): string | null {
  const named = joinNames(shareDateEnds(each));
  return each.length === 1 || (each.length > 0 && named.length <= LONGEST_DATES) ? named : null;
}

function saySpan({ span, openStarts, openEnds }: DatesSaid): string {
  const open = [
    ...(openStarts === 0 ? [] : [count(openStarts, ['start', 'starts'])]),
    ...(openEnds === 0 ? [] : [count(openEnds, ['end', 'ends'])]),
  ];
  return open.length === 0 ? span : `${span}, ${joinNames(open)} not reported`;
}

/** Events of one status in words; planned ones never read as if they took place. */
function sayTold({ status, kinds, dates }: Told): string {
  const what = joinNames(kinds.map(({ kind, count: number }) => count(number, KINDS[kind])));
  const named = nameDates(dates);
  const when = named ?? saySpan(dates);
  if (status === 'held') return `${what}, ${when}`;
  if (status === 'in-progress') return `${what} last reported under way, ${when}`;
  if (status === 'unknown') return `${what} ${DOUBTS.unknown}, ${when}`;
  const planned = named ?? `dates within ${when}`;
  if (status === 'announced') return `${what} ${DOUBTS.announced}, for ${planned}`;
  return `${what} ${DOUBTS[status]}, planned for ${planned}`;
}

function sayAlike({ events, areas }: AreasAlike): string {
  const names = areas.map(({ name, doubted }) => {
    const doubts = doubted.map(({ status, count: number }) =>
      number === events ? DOUBTS[status] : `${inWords(number)} ${DOUBTS[status]}`,
    );
    return doubts.length === 0 ? name : `${name} (${joinNames(doubts)})`;
  });
  const each = areas.length === 1 ? '' : ' each';
  return `${count(events, EVENTS)}${each} in ${joinNames(names)}`;
}

/** Messages that describe the map: each function one sentence, with its full stop. */
export const VIEW_MESSAGES = localized({
  none: 'No event is shown.',
  /** `Four areas and twelve events, 17 April to September 2023.` */
  all: (areas: number, events: number, dates: DatesSaid): string => {
    const visible = count(events, EVENTS);
    const parts = areas === 0 ? [visible] : [count(areas, ['area', 'areas']), visible];
    return `${startSentence(joinNames(parts))}, ${nameDates(dates) ?? saySpan(dates)}.`;
  },
  /** `Three events were only announced and one was postponed.` */
  doubted: (doubted: Doubted, events: number): string => {
    const parts = doubted.map(({ status, count: number }, at) => {
      const some = at === 0 ? someOf(number, events) : inWords(number);
      const [one, many] = status === 'unknown' ? ['is', 'are'] : ['was', 'were'];
      return `${some} ${number === 1 ? one : many} ${DOUBTS[status]}`;
    });
    return `${startSentence(joinNames(parts))}.`;
  },
  /** The number of events that are in more than one area. */
  repeated: (repeated: number, events: number): string =>
    `${startSentence(someOf(repeated, events))} ${repeated === 1 ? 'counts' : 'count'} ` +
    'in more than one area.',
  /** An area or event: `West of Kyushu: two training flights, 12 and 13 July 2023.` */
  about: (name: string, told: readonly Told[]): string => {
    const words = told.length === 0 ? 'no event is shown' : told.map(sayTold).join('; ');
    return `${startSentence(name)}: ${words}.`;
  },
  offMap: 'In no area of this map',
  /** `Two events each in Guam and Hawaii; one event in the Sea of Japan.` */
  alike: (groups: readonly AreasAlike[]): string =>
    `${startSentence(groups.map(sayAlike).join('; '))}.`,
  edge: (km: number): string => `Its edge may lie up to ${km} km from where it is drawn.`,
  /** The areas in which a selected event is drawn. */
  where: (areas: readonly string[]): string =>
    areas.length === 0 ? 'It is in no area of this map.' : `It is drawn in ${joinNames(areas)}.`,
  hidden: 'It is not among the events shown.',
  approximate: 'Every outline is approximate.',
  paragraph: (sentences: readonly string[]): string => sentences.join(' '),
} as const);
