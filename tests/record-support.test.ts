import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../src/lib/data/catalogue.server.ts';
import type { EventRecord } from '../src/lib/domain/event.ts';

const { events } = readCatalogue(['geo']);

/** What is said by an event, by the field that publications support. */
function listSaid(event: EventRecord): readonly string[] {
  const { areas, place, participants, themes, series, accounts } = event;
  const units = participants.flatMap((one) => one.units);
  const lists = { areas, place, participants, units, themes, accounts };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  const always = ['when', 'status', 'summary'];
  return [...always, ...(series === null ? [] : ['series']), ...filled.map(([field]) => field)];
}

describe('each field that says something, and no other, has its publication', () => {
  it.each(events)('in $id', (event) => {
    const supported = new Set<string>(event.publications.flatMap(({ supports }) => supports));
    expect([...supported].sort()).toEqual([...listSaid(event)].sort());
  });
});
