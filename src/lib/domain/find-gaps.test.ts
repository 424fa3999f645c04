import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { findGaps } from './find-gaps.ts';
import type { EventRecord } from './event.ts';
import type { DatePrecision } from './when.ts';
import { GAP_MESSAGES } from '../messages/en/event-page.ts';

const { events } = SAMPLE;
const full = events.find(
  ({ kind, publications }) => kind === 'exercise' && publications.length > 2,
);
if (!full) throw new Error('found no exercise with three publications, expected one in the record');

function toEdge(precision: DatePrecision) {
  const day = precision === 'unknown' ? null : '2023-07-16';
  return { precision, first: day, last: day, approximate: false, uncertain: false };
}

/** An event without a gap. */
const KNOWN: EventRecord = {
  ...full,
  status: 'held',
  when: { edtf: '2023-07-16', start: toEdge('day'), end: null },
  place: [{ text: 'the sea', by: [full.publications[0]?.id ?? ''] }],
  participants: [
    { service: 'USN', units: [{ name: 'USS Milius', hull: 'DDG-69', type: null, count: 1 }] },
  ],
  publications: full.publications.map((one, number) => ({
    ...one,
    published: '2023-07-17',
    publisher: { ...one.publisher, id: `publisher-${number}` },
  })),
};

function toSentences(change: Partial<EventRecord>): string[] {
  return findGaps({ ...KNOWN, ...change }).map((gap) =>
    GAP_MESSAGES.toSentence(gap, (id) => id, change.status === 'postponed'),
  );
}

describe('what is not known of an event', () => {
  it('is nothing where every field is filled', () => {
    expect(toSentences({})).toEqual([]);
  });

  const { publications } = KNOWN;
  const [first] = publications;
  if (!first) throw new Error('found no publication, expected three');
  const when = KNOWN.when;
  it.each<[string, Partial<EventRecord>]>([
    ['The day on which it began.', { when: { ...when, start: toEdge('month') } }],
    ['The day on which it ended.', { when: { ...when, end: toEdge('month') } }],
    ['When it ended: no publication found says so.', { when: { ...when, end: toEdge('unknown') } }],
    [
      'The day on which it was to begin.',
      { when: { ...when, start: toEdge('month') }, status: 'postponed' },
    ],
    [
      'Which ships, aircraft or units of JMSDF were to take part.',
      { participants: [{ service: 'JMSDF', units: [] }], status: 'postponed' },
    ],
    [
      'Whether it went on to its end: no report from afterwards was found.',
      { status: 'in-progress' },
    ],
    ['Whether it took place: no report from afterwards was found.', { status: 'announced' }],
    ['Where it took place.', { areas: [], location: null }],
    ['The words that publications used for the place.', { place: [] }],
    [
      'Which ships, aircraft or units of JMSDF and USN took part.',
      {
        participants: [
          { service: 'JMSDF', units: [] },
          { service: 'USN', units: [] },
        ],
      },
    ],
    [
      'How many of these took part: F-2 and F-15.',
      {
        participants: [
          {
            service: 'JASDF',
            units: [
              { name: 'F-2', hull: null, type: 'fighter', count: null },
              { name: 'F-15', hull: null, type: 'fighter', count: null },
              { name: 'B-1B', hull: null, type: 'bomber', count: 1 },
              { name: '15th Brigade', hull: null, type: null, count: null },
              { name: 'VMM-265', hull: null, type: 'tiltrotor squadron', count: null },
              { name: 'Rear Adm. Yokota', hull: null, type: 'vice commander', count: null },
            ],
          },
        ],
      },
    ],
    ['Whether others tell it the same: one publication was found.', { publications: [first] }],
    [
      'Whether others tell it the same: all publications found are of one publisher.',
      { publications: publications.map((one) => ({ ...one, publisher: first.publisher })) },
    ],
    [
      'When its publications came out.',
      { publications: publications.map((one) => ({ ...one, published: null })) },
    ],
  ])('%s', (sentence, change) => {
    expect(toSentences(change)).toEqual([sentence]);
  });

  it('leaves the units of a meeting alone', () => {
    expect(
      toSentences({ kind: 'meeting', participants: [{ service: 'JP-JS', units: [] }] }),
    ).toEqual([]);
  });
});
