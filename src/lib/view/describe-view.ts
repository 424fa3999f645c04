import type { NameLanguage } from '../domain/area.ts';
import type { AreaEntry, Directory } from '../domain/atlas-index.ts';
import { type EventIndex } from '../domain/event-index.ts';
import { hasCode } from '../domain/list-column.ts';
import type { EventEntry } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import { VIEW_MESSAGES, type AreasAlike } from '../messages/en/view.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import { countDoubted, tellEvents, toDates } from './tell-events.ts';

/** The parts of a view that its description in words needs. */
export interface DescribedView {
  readonly index: Pick<Directory, 'areas'>;
  readonly events: EventIndex;
  /** Rows of the events that pass the filter, ascending. */
  readonly visible: Uint32Array;
  readonly selection: Selection;
  /** The selected event, and whether it passes the filter; null where none is selected. */
  readonly selectedEvent: { readonly event: EventEntry; readonly isVisible: boolean } | null;
  /** Language of names and dates. */
  readonly language: NameLanguage;
}

interface AreaEvents {
  readonly area: AreaEntry;
  readonly rows: Uint32Array;
}

/** Limit of sentences about areas; beyond it, areas with few events share the last sentence. */
const MOST_SENTENCES = 8;

function findEvents({ id }: AreaEntry, { events, visible }: DescribedView): Uint32Array {
  const code = events.words.areas.indexOf(id);
  return visible.filter((row) => hasCode(events.areas, row, code));
}

function describeArea(area: AreaEntry, view: DescribedView): readonly string[] {
  const { events, language } = view;
  const told = tellEvents(events, findEvents(area, view), language);
  const sentence = VIEW_MESSAGES.about(area.names[language], told);
  return area.errorKm === 0 ? [sentence] : [sentence, VIEW_MESSAGES.edge(area.errorKm)];
}

function describeEvent(
  { title, kind, status, when, areas: ids }: EventEntry,
  isVisible: boolean,
  { index, language }: DescribedView,
): readonly string[] {
  const areas = index.areas.filter(({ id }) => ids.includes(id));
  const date = formatWhen(when, language);
  const dates = { each: [date], span: date, openStarts: 0, openEnds: 0 };
  return [
    VIEW_MESSAGES.about(title, [{ status, kinds: [{ kind, count: 1 }], dates }]),
    VIEW_MESSAGES.where(areas.map(({ names }) => names[language])),
    ...(isVisible ? [] : [VIEW_MESSAGES.hidden]),
  ];
}

/** Areas grouped by equal number of events, the most first. */
function groupAlike(
  areas: readonly AreaEvents[],
  { events, language }: DescribedView,
): readonly AreasAlike[] {
  const counts = [...new Set(areas.map(({ rows }) => rows.length))];
  return counts.map((count) => ({
    events: count,
    areas: areas
      .filter(({ rows }) => rows.length === count)
      .map(({ area, rows }) => ({
        name: area.names[language],
        doubted: countDoubted(events, rows),
      })),
  }));
}

/** One sentence per area, the most events first; areas beyond the limit share the last one. */
function describeAreas(areas: readonly AreaEvents[], view: DescribedView): readonly string[] {
  const { events, language } = view;
  const few = areas.length > MOST_SENTENCES ? (areas[MOST_SENTENCES - 1]?.rows.length ?? 0) : 0;
  const alike = groupAlike(
    areas.filter(({ rows }) => rows.length <= few),
    view,
  );
  return [
    ...areas
      .filter(({ rows }) => rows.length > few)
      .map(({ area, rows }) =>
        VIEW_MESSAGES.about(area.names[language], tellEvents(events, rows, language)),
      ),
    ...(alike.length === 0 ? [] : [VIEW_MESSAGES.alike(alike)]),
  ];
}

function describeMap(view: DescribedView): readonly string[] {
  const { index, events, visible, language } = view;
  const areas = index.areas
    .map((area) => ({ area, rows: findEvents(area, view) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
  const doubted = countDoubted(events, visible);
  const { offsets } = events.areas;
  const countAreas = (row: number) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
  const repeated = visible.filter((row) => countAreas(row) > 1);
  const offMap = visible.filter((row) => countAreas(row) === 0);
  return [
    VIEW_MESSAGES.all(areas.length, visible.length, toDates(events, visible, language)),
    ...(doubted.length === 0 ? [] : [VIEW_MESSAGES.doubted(doubted, visible.length)]),
    ...(repeated.length === 0 ? [] : [VIEW_MESSAGES.repeated(repeated.length, visible.length)]),
    ...describeAreas(areas, view),
    ...(offMap.length === 0
      ? []
      : [VIEW_MESSAGES.about(VIEW_MESSAGES.offMap, tellEvents(events, offMap, language))]),
  ];
}

function describeSubject(view: DescribedView): readonly string[] {
  const { index, selection, selectedEvent, visible } = view;
  const area = index.areas.find(({ id }) => selection.kind === 'area' && selection.id === id);
  if (area) return describeArea(area, view);
  if (selectedEvent) return describeEvent(selectedEvent.event, selectedEvent.isVisible, view);
  return visible.length > 0 ? describeMap(view) : [VIEW_MESSAGES.none];
}

/** Describes the map of a view, or the selection on it, in sentences. */
export function describeSentences(view: DescribedView): readonly string[] {
  return [...describeSubject(view), VIEW_MESSAGES.approximate];
}

/** Describes a view in one paragraph, for readers who cannot see the map and for alt text. */
export function describeView(view: DescribedView): string {
  return VIEW_MESSAGES.paragraph(describeSentences(view));
}
