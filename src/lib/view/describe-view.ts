import type { NameLanguage } from '../domain/area.ts';
import type { AreaEntry, AtlasIndex } from '../domain/atlas-index.ts';
import type { EventEntry } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import { VIEW_WORDS, type AreasAlike } from '../messages/en/view.ts';
import {
  countDoubted,
  isSome,
  tellAs,
  tellEvents,
  toDates,
  type SomeEvents,
} from './tell-events.ts';

/** What a paragraph about a view needs to know of it. */
export interface DescribedView {
  readonly index: Pick<AtlasIndex, 'areas' | 'events'>;
  /** Those of its events that the filter shows. */
  readonly shown: readonly EventEntry[];
  readonly selection: Selection;
  /** Of names and dates. */
  readonly language: NameLanguage;
}

interface AreaEvents {
  readonly area: AreaEntry;
  readonly events: readonly EventEntry[];
}

/** More sentences about areas are too many to follow: areas with few events share the last one. */
const MOST_SENTENCES = 8;

function findEvents(area: AreaEntry, events: readonly EventEntry[]): readonly EventEntry[] {
  return events.filter((event) => event.areas.includes(area.id));
}

function describeArea(area: AreaEntry, { shown, language }: DescribedView): readonly string[] {
  const told = tellEvents(findEvents(area, shown), language);
  const sentence = VIEW_WORDS.about(area.names[language], told);
  return area.errorKm === 0 ? [sentence] : [sentence, VIEW_WORDS.edge(area.errorKm)];
}

function describeEvent(event: EventEntry, view: DescribedView): readonly string[] {
  const { index, shown, language } = view;
  const areas = index.areas.filter(({ id }) => event.areas.includes(id));
  return [
    VIEW_WORDS.about(event.title, [tellAs(event.status, [event], language)]),
    VIEW_WORDS.where(areas.map(({ names }) => names[language])),
    ...(shown.some(({ id }) => id === event.id) ? [] : [VIEW_WORDS.hidden]),
  ];
}

/** Areas with as many events each, the most first. */
function groupAlike(areas: readonly AreaEvents[], language: NameLanguage): readonly AreasAlike[] {
  const counts = [...new Set(areas.map(({ events }) => events.length))];
  return counts.map((count) => ({
    events: count,
    areas: areas
      .filter(({ events }) => events.length === count)
      .map(({ area, events }) => ({ name: area.names[language], doubted: countDoubted(events) })),
  }));
}

/** One sentence an area, the most events first; the least, where there are many, in one. */
function describeAreas(areas: readonly AreaEvents[], language: NameLanguage): readonly string[] {
  const few = areas.length > MOST_SENTENCES ? (areas[MOST_SENTENCES - 1]?.events.length ?? 0) : 0;
  const alike = groupAlike(
    areas.filter(({ events }) => events.length <= few),
    language,
  );
  return [
    ...areas
      .filter(({ events }) => events.length > few)
      .map(({ area, events }) =>
        VIEW_WORDS.about(area.names[language], tellEvents(events, language)),
      ),
    ...(alike.length === 0 ? [] : [VIEW_WORDS.alike(alike)]),
  ];
}

function describeMap(shown: SomeEvents, { index, language }: DescribedView): readonly string[] {
  const areas = index.areas
    .map((area) => ({ area, events: findEvents(area, shown) }))
    .filter(({ events }) => events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length);
  const doubted = countDoubted(shown);
  const repeated = shown.filter((event) => event.areas.length > 1);
  const offMap = shown.filter((event) => event.areas.length === 0);
  return [
    VIEW_WORDS.all(areas.length, shown.length, toDates(shown, language)),
    ...(doubted.length === 0 ? [] : [VIEW_WORDS.doubted(doubted, shown.length)]),
    ...(repeated.length === 0 ? [] : [VIEW_WORDS.repeated(repeated.length, shown.length)]),
    ...describeAreas(areas, language),
    ...(offMap.length === 0
      ? []
      : [VIEW_WORDS.about(VIEW_WORDS.offMap, tellEvents(offMap, language))]),
  ];
}

function describeSubject(view: DescribedView): readonly string[] {
  const { index, selection, shown } = view;
  const area = index.areas.find(({ id }) => selection.kind === 'area' && selection.id === id);
  if (area) return describeArea(area, view);
  const event = index.events.find(({ id }) => selection.kind === 'event' && selection.id === id);
  if (event) return describeEvent(event, view);
  return isSome(shown) ? describeMap(shown, view) : [VIEW_WORDS.none];
}

/** The map of a view, or what is selected on it, in words: sentence by sentence. */
export function describeSentences(view: DescribedView): readonly string[] {
  return [...describeSubject(view), VIEW_WORDS.approximate];
}

/** The same as one paragraph: for those who do not see the map, and for authors' alt text. */
export function describeView(view: DescribedView): string {
  return VIEW_WORDS.paragraph(describeSentences(view));
}
