import { describe, expect, it } from 'vitest';
import { INDEX, PUBLICATIONS, toRecord } from '../../../tests/fixtures/small-atlas.ts';
import { toBriefs, toGist } from './event-brief.ts';

const GISTS = INDEX.events.map(({ id }) => toGist(toRecord(id)));

describe('the gist of an event', () => {
  it('counts what stands on its page, and carries none of it', () => {
    expect(toGist(toRecord('talks'))).toEqual({
      id: 'talks',
      summary: 'Summary of talks.',
      publications: PUBLICATIONS.length,
      tellings: 0,
    });
  });
});

describe('the events in brief', () => {
  it('are joined by id, in the order of the index', () => {
    const briefs = toBriefs(INDEX.events, GISTS.toReversed());
    expect(briefs.map(({ id }) => id)).toEqual(INDEX.events.map(({ id }) => id));
    expect(briefs.map(({ title }) => title)).toEqual(INDEX.events.map(({ title }) => title));
    expect(briefs.map(({ summary }) => summary)).toEqual(
      INDEX.events.map(({ id }) => `Summary of ${id}.`),
    );
  });
});
