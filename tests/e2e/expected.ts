import type { EventSummary } from '#lib/domain/event-summary.ts';
import { EVERYTHING, type Filter } from '#lib/view/filter.ts';
import { summariseView } from '#lib/view/summarise-view.ts';
import { catalogue, index } from './record.ts';

/** Whether a service is on. */
export type ServiceRule = (id: string) => boolean;

const OFF_MAP = 'off-map';

/** The ids of the events of each area, in the order of the record, and of those in none. */
export function listByArea(isOn: ServiceRule): Record<string, string[]> {
  const visible = catalogue.events.filter(({ services }) => services.some(isOn));
  const groups = index.areas.map(({ id }): [string, string[]] => [
    id,
    visible.filter(({ areas }) => areas.includes(id)).map((event) => event.id),
  ]);
  const offMap = visible.filter(({ areas }) => areas.length === 0).map(({ id }) => id);
  return Object.fromEntries([...groups, [OFF_MAP, offMap]]);
}

/** Sorts before what it is compared with in the list: a later month, then a year without its month. */
function toMonth({ when }: EventSummary): string {
  const { first, precision } = when.start;
  if (first === null) return '';
  return ['day', 'month'].includes(precision) ? first.slice(0, 7) : first.slice(0, 4);
}

/** The ids of events as the list has them, the newest first, of events in the order of the record. */
export function newestFirst(events: readonly EventSummary[]): readonly string[] {
  const months = [...new Set(events.map(toMonth))].toSorted().toReversed();
  const backwards = events.toReversed();
  return months.flatMap((month) =>
    backwards.filter((event) => toMonth(event) === month).map(({ id }) => id),
  );
}

/** The ids of the events that are to stand in the list. */
export function listNewest(isOn: ServiceRule): readonly string[] {
  return newestFirst(index.events.filter(({ services }) => services.some(isOn)));
}

/** What is shown, as the page says it; beside an area, of the events in it. */
export function visibleWords(isOn: ServiceRule, areaId?: string): string {
  const visible = catalogue.events
    .filter(({ services }) => services.some(isOn))
    .filter(({ areas }) => areaId === undefined || areas.includes(areaId));
  const on = index.services.map(({ id }) => id).filter(isOn);
  const services = on.length === index.services.length ? null : new Set(on);
  return summariseView({
    filter: { ...EVERYTHING, services } satisfies Filter,
    selection: areaId === undefined ? { kind: 'everything' } : { kind: 'area', id: areaId },
    ...{ index, visible: visible.length, all: catalogue.events.length, language: 'en' },
  });
}

/** The number on each badge; an area without an event shown has none. */
export function countByArea(isOn: ServiceRule): Record<string, number> {
  const counts = Object.entries(listByArea(isOn))
    .filter(([id, events]) => id !== OFF_MAP && events.length > 0)
    .map(([id, events]) => [id, events.length]);
  return Object.fromEntries(counts) as Record<string, number>;
}
