import { describe, expect, it } from 'vitest';
import { createEvent, describeAll, tell } from '../../../tests/fixtures/told-events.ts';
import type { EventKind, EventStatus } from '../domain/event.ts';

describe('events that may not have taken place', () => {
  const toSentence = (...statuses: readonly EventStatus[]) =>
    describeAll(statuses.map((status) => createEvent('2023-07-13', { status })))[1];

  it.each<[string, readonly EventStatus[]]>([
    ['The event was only announced.', ['announced']],
    ['Both events were postponed.', ['postponed', 'postponed']],
    ['All events were cancelled.', ['cancelled', 'cancelled', 'cancelled']],
    ['One event was only announced.', ['announced', 'held']],
    ['Two events were only announced.', ['held', 'announced', 'announced']],
    ['One event was only announced and one was postponed.', ['postponed', 'announced']],
    ['Two events were postponed and one was cancelled.', ['cancelled', 'postponed', 'postponed']],
    ['The event is not known to have been held.', ['unknown']],
    ['Two events are not known to have been held.', ['unknown', 'unknown', 'held']],
  ])('are counted: %s', (sentence, statuses) => {
    expect(toSentence(...statuses)).toBe(sentence);
  });

  it('are not said where there are none', () => {
    expect(toSentence('held', 'in-progress')).not.toMatch(/held|under way/);
  });

  it.each<[string, EventStatus]>([
    ['one exercise only announced, for 13 July 2023.', 'announced'],
    ['one exercise postponed, planned for 13 July 2023.', 'postponed'],
    ['one exercise cancelled, planned for 13 July 2023.', 'cancelled'],
    ['one exercise not known to have been held, 13 July 2023.', 'unknown'],
  ])('are never told as if they did: %s', (words, status) => {
    expect(tell(createEvent('2023-07-13', { status }))).toBe(words);
  });

  it('stand after those that took place, with dates of their own', () => {
    const status = 'announced';
    const planned = ['2023-01', '2023-02', '2023-03', '2024'].map((edtf) =>
      createEvent(edtf, { status }),
    );
    const held = createEvent('2023-07-13');
    expect(tell(...planned.slice(0, 2), held)).toBe(
      'one exercise, 13 July 2023; two exercises only announced, for January and February 2023.',
    );
    expect(tell(...planned, held)).toBe(
      'one exercise, 13 July 2023; four exercises only announced, for dates within January 2023 to 2024.',
    );
  });
});

describe('the sentence of an area', () => {
  it('counts by kind, the most first', () => {
    const flights = ['2023-07-12', '2023-07-13'].map((day) =>
      createEvent(day, { kind: 'training-flight' }),
    );
    const meeting = createEvent('2023-07-14', { kind: 'meeting' });
    expect(tell(meeting)).toBe('one meeting, 14 July 2023.');
    expect(tell(...flights)).toBe('two training flights, 12 and 13 July 2023.');
    expect(tell(meeting, ...flights)).toBe(
      'two training flights and one meeting, 12, 13 and 14 July 2023.',
    );
  });

  it.each<[EventKind, string, string]>([
    ['exercise', 'one exercise', 'two exercises'],
    ['training-flight', 'one training flight', 'two training flights'],
    ['command-post', 'one command-post exercise', 'two command-post exercises'],
    ['meeting', 'one meeting', 'two meetings'],
    ['policy-process', 'one policy process', 'two policy processes'],
  ])('has a singular and a plural of %s', (kind, one, many) => {
    const [first, second] = [createEvent('2023', { kind }), createEvent('2023', { kind })];
    expect(tell(first)).toBe(`${one}, 2023.`);
    expect(tell(first, second)).toBe(`${many}, 2023.`);
  });

  it('names each date once, up to three that fit', () => {
    const toEvents = (...dates: readonly string[]) => dates.map((date) => createEvent(date));
    expect(tell(...toEvents('2023-07-13', '2023-07-13'))).toBe('two exercises, 13 July 2023.');
    expect(tell(...toEvents('2023-07-13', '2023-04-17', '2023-07-13'))).toBe(
      'three exercises, 17 April and 13 July 2023.',
    );
    expect(tell(...toEvents('2023-07-11', '2023-07-12', '2023-07-13', '2023-07-14'))).toBe(
      'four exercises, 11 to 14 July 2023.',
    );
    const long = ['2023-02-08/2023-02-24', '2023-07-01/2023-07-12', '2024-02-05/2024-02-23'];
    expect(tell(...toEvents(...long))).toBe(
      'three exercises, 8 February 2023 to 23 February 2024.',
    );
  });

  it('tells what was last reported under way as what took place', () => {
    expect(tell(createEvent('2023-07-13', { status: 'in-progress' }))).toBe(
      'one exercise, 13 July 2023.',
    );
  });
});
