import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../tests/fixtures/arbitrary-filter.ts';
import { toAtlasIndex } from '../cartography/atlas-index.ts';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import type { EventSummary } from '../domain/event-summary.ts';
import { isPlanned } from '../domain/event.ts';
import type { Selection } from '../domain/selection.ts';
import { describeSentences, describeView } from './describe-view.ts';
import { listVisible, toDescribed, toKnown } from '../../../tests/fixtures/indexed-events.ts';
import { ANY, DIMENSIONS, type Choices } from './filter.ts';

const index = toAtlasIndex(SAMPLE);
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = String.raw`(?:\d[\d,]*|${NUMBERS.slice(1).join('|')})`;
const KINDS = String.raw`(?:exercises?|training flights?|command-post exercises?|meetings?|policy process(?:es)?)`;

function toNumber(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at === -1 ? Number(word.replaceAll(',', '')) : at;
}

/** The sum of the numbers that precede a word. */
function addUp(text: string, after: string): number {
  const found = [...text.matchAll(new RegExp(`(${NUMBER}) ${after}`, 'gi'))];
  return found.reduce((sum, [, word = '']) => sum + toNumber(word), 0);
}

/** How often the events are counted: once per area, and once where an event is in none. */
function countPlaces(events: readonly EventSummary[]): number {
  return events.reduce((sum, { areas }) => sum + Math.max(areas.length, 1), 0);
}

/** The number of events in a sentence that groups areas with equally many. */
function countAlike(sentence: string): number {
  const names = index.areas.map(({ names }) => names.en);
  return sentence
    .replace(/\.$/, '')
    .split('; ')
    .reduce((sum, part) => {
      const inPart = names.filter((name) => part.includes(name)).length;
      return sum + addUp(part, 'events?') * inPart;
    }, 0);
}

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const selections = fc.constantFrom<Selection>(
  { kind: 'everything' },
  ...index.areas.map(({ id }) => ({ kind: 'area', id }) as const),
  ...index.events.map(({ id }) => ({ kind: 'event', id }) as const),
);

/** Random views; their filters use two dimensions at most, as more would hide every event. */
const views = fc
  .tuple(
    arbitraryFilter(toKnown(index), day),
    selections,
    fc.subarray([...DIMENSIONS], { maxLength: 2 }),
  )
  .map(([filter, selection, asked]) => {
    const choices = asked.map((dimension) => [dimension, filter.only[dimension]]);
    const only: Choices = { ...ANY, ...Object.fromEntries(choices) };
    return { selection, visible: listVisible(index, { ...filter, only }) };
  });

describe('the map of any filter, in words', () => {
  it('is made of whole sentences', () => {
    fc.assert(
      fc.property(views, (view) => {
        const sentences = describeSentences(toDescribed(index, view.visible, view.selection));
        expect(sentences.at(-1)).toBe('Every outline is approximate.');
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
          expect(sentence).not.toMatch(/undefined|NaN|null| {2}| [,;.]|[,;:]{2}|, \.|: \./);
        }
        expect(describeView(toDescribed(index, view.visible, view.selection))).toBe(
          sentences.join(' '),
        );
      }),
    );
  });

  it('has a singular after one and a plural after all else', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = describeView(toDescribed(index, view.visible, view.selection));
        expect(text).not.toMatch(
          /\b(?:one|1) (?:\w+ |command-post )?(?:events|exercises|flights|meetings|areas|ends)\b/i,
        );
        expect(text).not.toMatch(
          /\b(?:two|three|four|five|[2-9]|\d\d) (?:event|area|exercise|training flight|meeting|end)\b/i,
        );
      }),
    );
  });

  it('counts the events that are shown, once as a whole and once in each place', () => {
    fc.assert(
      fc.property(views, (view) => {
        fc.pre(view.visible.length > 0);
        const { visible } = view;
        const sentences = describeSentences(toDescribed(index, visible));
        const [first = '', ...rest] = sentences;
        expect(addUp(first, 'events?')).toBe(visible.length);
        const visibleAreas = index.areas.filter(({ id }) =>
          visible.some(({ areas }) => areas.includes(id)),
        );
        expect(addUp(first, 'areas?')).toBe(visibleAreas.length);
        const alike = rest.filter((one) => /^\S+ events?(?: each)? in (?!more)/.test(one));
        const told = rest.filter((one) => one.includes(': '));
        const counted = [...told.map((one) => addUp(one, KINDS)), ...alike.map(countAlike)];
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(countPlaces(visible));
      }),
    );
  });

  it('counts apart what no publication says took place', () => {
    fc.assert(
      fc.property(views, (view) => {
        const planned = view.visible.filter(isPlanned);
        const text = describeView(toDescribed(index, view.visible));
        expect(/only announced|postponed|cancelled/.test(text)).toBe(planned.length > 0);
      }),
    );
  });
});

it('is short for the whole record, which has what all of these tests need', () => {
  const text = describeView(toDescribed(index, index.events));
  expect(text.length).toBeGreaterThan(400);
  expect(text.length).toBeLessThan(1500);
  expect(index.events.some(isPlanned)).toBe(true);
  expect(index.events.some(({ areas }) => areas.length > 1)).toBe(true);
  expect(index.events.some(({ areas }) => areas.length === 0)).toBe(true);
});
