import type { EventRecord, Unit } from './event.ts';

/** A fact missing from the record of an event, as far as its fields show that. */
export type Gap =
  | { readonly kind: 'start' | 'end' | 'ended' | 'held' | 'over' | 'place' | 'place-words' }
  /** Number of publications without a date, of how many. */
  | { readonly kind: 'published'; readonly missing: number; readonly of: number }
  /** Names of ships, aircraft or arms of which no number was reported. */
  | { readonly kind: 'counts'; readonly units: readonly string[] }
  /** Ids of services for which no unit is named. */
  | { readonly kind: 'units'; readonly services: readonly string[] }
  | { readonly kind: 'second-publication' | 'second-publisher' };

function findDateGaps({ when: { start, end }, status }: EventRecord): Gap[] {
  const gaps: Gap[] = [];
  if (start.precision !== 'day' || start.approximate || start.uncertain) {
    gaps.push({ kind: 'start' });
  }
  if (end?.precision === 'unknown') gaps.push({ kind: 'ended' });
  else if (end && (end.precision !== 'day' || end.approximate || end.uncertain)) {
    gaps.push({ kind: 'end' });
  }
  if (status === 'announced' || status === 'unknown') gaps.push({ kind: 'held' });
  if (status === 'in-progress') gaps.push({ kind: 'over' });
  return gaps;
}

function findPlaceGaps({ areas, location, place }: EventRecord): Gap[] {
  return [
    ...(areas.length === 0 && location === null ? [{ kind: 'place' } as const] : []),
    ...(place.length === 0 ? [{ kind: 'place-words' } as const] : []),
  ];
}

/** Types of formations and offices: such a unit is one by itself and needs no number. */
const ONE_EACH = /division|brigade|regiment|battalion|squadron|wing|command|chief|minister/;

function isUncounted({ count, type }: Unit): boolean {
  return count === null && type !== null && !ONE_EACH.test(type);
}

function findParticipantGaps({ participants, kind }: EventRecord): Gap[] {
  // Participants of a meeting are people named one by one, not units.
  if (kind === 'meeting' || kind === 'policy-process') return [];
  const services = participants
    .filter(({ units }) => units.length === 0)
    .map(({ service }) => service);
  const units = participants.flatMap((participant) => participant.units).filter(isUncounted);
  const names = [...new Set(units.map(({ name }) => name))];
  return [
    ...(services.length > 0 ? [{ kind: 'units', services } as const] : []),
    ...(names.length > 0 ? [{ kind: 'counts', units: names } as const] : []),
  ];
}

function findPublicationGaps({ publications }: EventRecord): Gap[] {
  const missing = publications.filter(({ published }) => published === null).length;
  const publishers = new Set(publications.map(({ publisher }) => publisher.id));
  const gaps: Gap[] = [];
  if (publications.length === 1) gaps.push({ kind: 'second-publication' });
  else if (publishers.size === 1) gaps.push({ kind: 'second-publisher' });
  if (missing > 0) gaps.push({ kind: 'published', missing, of: publications.length });
  return gaps;
}

/** Finds the gaps of an event in the order of its page: when, where, who, on whose word. */
export function findGaps(event: EventRecord): readonly Gap[] {
  return [
    ...findDateGaps(event),
    ...findPlaceGaps(event),
    ...findParticipantGaps(event),
    ...findPublicationGaps(event),
  ];
}
