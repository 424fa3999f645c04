import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord, Unit } from '#lib/domain/event.ts';
import { toSearchEntries, type SearchKind } from './search-entry.ts';

const catalogue = SAMPLE;
const [sample] = catalogue.events;
if (!sample) throw new Error('found no event, expected the record');

function toEvent(id: string, units: readonly Partial<Unit>[]): EventRecord {
  const whole = units.map((unit) => ({ name: 'x', hull: null, type: null, count: null, ...unit }));
  return { ...(sample as EventRecord), id, participants: [{ service: 'JMSDF', units: whole }] };
}

function listEntries(kind: SearchKind, record: Catalogue = catalogue) {
  return toSearchEntries(record).filter((entry) => entry.kind === kind);
}

function listUnits(events: readonly EventRecord[]) {
  return listEntries('unit', { ...catalogue, events }).map(({ id, text, events }) => [
    id,
    text,
    events,
  ]);
}

describe('the entries of a search', () => {
  it.each<[SearchKind, number]>([
    ['event', catalogue.events.length],
    ['unit', 100],
    ['place', 60],
    ['series', 8],
    ['publisher', 60],
    ['area', 5],
    ['service', 20],
  ])('are many of the kind %s, each id once and with events', (kind, least) => {
    const entries = listEntries(kind);
    expect(entries.length).toBeGreaterThanOrEqual(least);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { text, events } of entries) {
      expect(text).not.toBe('');
      expect(events.length).toBeGreaterThan(0);
      expect(new Set(events).size).toBe(events.length);
    }
  });

  it('have what an event alone says with the event: types of units and the place located', () => {
    const [event] = listEntries('event', {
      ...catalogue,
      events: [toEvent('drill', [{ type: 'fighter, 7th Air Wing' }, { type: null }])],
    });
    expect(event?.also).toContain('fighter, 7th Air Wing');
    expect(event?.events).toEqual(['drill']);
    const { location, id } = catalogue.events.find((one) => one.location !== null) ?? {};
    const located = listEntries('event').find((entry) => entry.id === id);
    expect(located?.also).toContain(location?.name);
  });

  it('have the language of places that are not in English', () => {
    const toLanguage = (id: string) => listEntries('place').find((one) => one.id === id)?.language;
    expect(toLanguage('九州西方空域')).toBe('ja');
    expect(toLanguage('동해 공해상')).toBe('ko');
    expect(toLanguage('Hawaii')).toBeUndefined();
  });

  it('have areas in every language', () => {
    const hawaii = listEntries('area').find(({ id }) => id === 'hawaii');
    expect(hawaii?.text).toBe('Hawaii');
    expect(hawaii?.also).toEqual(expect.arrayContaining(['ハワイ', '하와이', '夏威夷']));
    expect(listEntries('area').find(({ id }) => id === 'sea-of-japan')?.text).toBe(
      'Sea of Japan / East Sea',
    );
  });
});

describe('a ship', () => {
  it('is one with and without its hull number', () => {
    const bare = toEvent('bare', [{ name: 'JS Maya' }]);
    const whole = toEvent('whole', [{ name: 'JS Maya', hull: 'DDG-179' }]);
    expect(listUnits([bare, whole])).toEqual([['JS Maya', 'JS Maya (DDG-179)', ['bare', 'whole']]]);
  });

  it('is not one with another of its name', () => {
    const events = [
      toEvent('old', [{ name: 'HMAS Sydney', hull: 'FFG-03' }]),
      toEvent('new', [{ name: 'HMAS Sydney', hull: 'DDG-42' }]),
      toEvent('either', [{ name: 'HMAS Sydney' }]),
    ];
    expect(listUnits(events)).toEqual([
      ['HMAS Sydney FFG-03', 'HMAS Sydney (FFG-03)', ['old']],
      ['HMAS Sydney DDG-42', 'HMAS Sydney (DDG-42)', ['new']],
      ['HMAS Sydney', 'HMAS Sydney', ['either']],
    ]);
  });
});
