import type { EventRecord } from '#lib/domain/event.ts';
import { EVENT_MESSAGES } from '#lib/messages/en/wording.ts';
import { OFF_MAP, eventsOf, findArea } from './choice.ts';
import { index, type AreaEntry } from './record.ts';

/** A node of an accessibility tree, as a key that YAML reads as it stands: `'button "Play"'`. */
export function node(role: string, name?: string, attribute?: string): string {
  const named = name === undefined ? role : `${role} ${JSON.stringify(name)}`;
  const whole = attribute === undefined ? named : `${named} [${attribute}]`;
  return `'${whole.replaceAll("'", "''")}'`;
}

/** A number of events, as it grows with the record. */
export const SOME_EVENTS = String.raw`/^\d+ events?$/`;

/** The lines that each of some things has, so far from the left. */
export function toLines<T>(
  indent: number,
  things: readonly T[],
  toOwn: (thing: T) => readonly string[],
): string {
  return things.flatMap(toOwn).join(`\n${' '.repeat(indent)}`);
}

const AREA = findArea('with several events', ({ id }) => eventsOf(id).length > 1);

/** An area with several events, and of the first of these what its card says. */
export const CARD = toCard(AREA, eventsOf(AREA.id)[0] ?? OFF_MAP);

function toCard(area: AreaEntry, { id, title, services, publications, accounts }: EventRecord) {
  return {
    ...{ area, id },
    title,
    participant: index.services.find(({ id }) => id === services[0])?.short ?? '',
    contents: EVENT_MESSAGES.contents(publications.length, accounts.length),
  };
}
