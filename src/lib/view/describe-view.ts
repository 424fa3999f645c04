import type { NameLanguage } from '../domain/area.ts';
import type { AreaEntry, AtlasIndex } from '../domain/atlas-index.ts';
import type { EventEntry } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import { VIEW_MESSAGES, type AreasAlike } from '../messages/en/view.ts';
import {
  countDoubted,
  isSome,
  tellAs,
  tellEvents,
  toDates,
  type SomeEvents,
} from './tell-events.ts';

/** The parts of a view that its description in words needs. */
export interface DescribedView {
  readonly index: Pick<AtlasIndex, 'areas' | 'events'>;
  /** Events of the index that pass the filter. */
  readonly visible: readonly EventEntry[];
  readonly selection: Selection;
  /** Language of names and dates. */
  readonly language: NameLanguage;
}

interface AreaEvents {
  readonly area: AreaEntry;
  readonly events: readonly EventEntry[];
}

/** Limit of sentences about areas; beyond it, areas with few events share the last sentence. */
const MOST_SENTENCES = 8;

function findEvents(area: AreaEntry, events: readonly EventEntry[]): readonly EventEntry[] {
  return events.filter((event) => event.areas.includes(area.id));
}

function describeArea(area: AreaEntry, { visible, language }: DescribedView): readonly string[] {
  const told = tellEvents(findEvents(area, visible), language);
  const sentence = VIEW_MESSAGES.about(area.names[language], told);
  return area.errorKm === 0 ? [sentence] : [sentence, VIEW_MESSAGES.edge(area.errorKm)];
}

function describeEvent(event: EventEntry, view: DescribedView): readonly string[] {
  const { index, visible, language } = view;
  const areas = index.areas.filter(({ id }) => event.areas.includes(id));
  return [
    VIEW_MESSAGES.about(event.title, [tellAs(event.status, [event], language)]),
    VIEW_MESSAGES.where(areas.map(({ names }) => names[language])),
    ...(visible.some(({ id }) => id === event.id) ? [] : [VIEW_MESSAGES.hidden]),
  ];
}

/** Areas grouped by equal number of events, the most first. */
function groupAlike(areas: readonly AreaEvents[], language: NameLanguage): readonly AreasAlike[] {
  const counts = [...new Set(areas.map(({ events }) => events.length))];
  return counts.map((count) => ({
    events: count,
    areas: areas
      .filter(({ events }) => events.length === count)
      .map(({ area, events }) => ({ name: area.names[language], doubted: countDoubted(events) })),
  }));
}

/** One sentence per area, the most events first; areas beyond the limit share the last one. */
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
        VIEW_MESSAGES.about(area.names[language], tellEvents(events, language)),
      ),
    ...(alike.length === 0 ? [] : [VIEW_MESSAGES.alike(alike)]),
  ];
}

function describeMap(visible: SomeEvents, { index, language }: DescribedView): readonly string[] {
  const areas = index.areas
    .map((area) => ({ area, events: findEvents(area, visible) }))
    .filter(({ events }) => events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length);
  const doubted = countDoubted(visible);
  const repeated = visible.filter((event) => event.areas.length > 1);
  const offMap = visible.filter((event) => event.areas.length === 0);
  return [
    VIEW_MESSAGES.all(areas.length, visible.length, toDates(visible, language)),
    ...(doubted.length === 0 ? [] : [VIEW_MESSAGES.doubted(doubted, visible.length)]),
    ...(repeated.length === 0 ? [] : [VIEW_MESSAGES.repeated(repeated.length, visible.length)]),
    ...describeAreas(areas, language),
    ...(offMap.length === 0
      ? []
      : [VIEW_MESSAGES.about(VIEW_MESSAGES.offMap, tellEvents(offMap, language))]),
  ];
}

function describeSubject(view: DescribedView): readonly string[] {
  const { index, selection, visible } = view;
  const area = index.areas.find(({ id }) => selection.kind === 'area' && selection.id === id);
  if (area) return describeArea(area, view);
  const event = index.events.find(({ id }) => selection.kind === 'event' && selection.id === id);
  if (event) return describeEvent(event, view);
  return isSome(visible) ? describeMap(visible, view) : [VIEW_MESSAGES.none];
}

/** Describes the map of a view, or the selection on it, in sentences. */
export function describeSentences(view: DescribedView): readonly string[] {
  return [...describeSubject(view), VIEW_MESSAGES.approximate];
}

/** Describes a view in one paragraph, for readers who cannot see the map and for alt text. */
export function describeView(view: DescribedView): string {
  return VIEW_MESSAGES.paragraph(describeSentences(view));
}
