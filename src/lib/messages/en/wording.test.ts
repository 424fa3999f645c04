import { describe, expect, it } from 'vitest';
import { MEDIA, NAME_LANGUAGES, OUTLINE_RULES } from '#lib/domain/area.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '#lib/domain/event.ts';
import { PUBLISHER_KINDS, SUPPORTED_FIELDS } from '#lib/domain/publication.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { AREA_MESSAGES, LANGUAGE_MESSAGES, MEDIUM_MESSAGES, OUTLINE_MESSAGES } from './area.ts';
import { CHOICE_MESSAGES } from './filter.ts';
import { PUBLISHER_KIND_MESSAGES, SUPPORT_MESSAGES } from './publication.ts';
import {
  BRANCH_MESSAGES,
  countWords,
  KIND_MESSAGES,
  LIST_MESSAGES,
  MAP_MESSAGES,
  STATUS_MESSAGES,
} from './wording.ts';

describe('counts', () => {
  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [21, '21 events'],
  ])('of %d read %s', (count, words) => {
    expect(countWords(count, 'event')).toBe(words);
  });

  it('take an uncommon plural', () => {
    expect(countWords(1, 'country', 'countries')).toBe('1 country');
    expect(countWords(2, 'country', 'countries')).toBe('2 countries');
  });

  it.each([
    [3, 3, '3 events'],
    [1, 1, '1 event'],
    [0, 1, '0 of 1 event'],
    [1, 3, '1 of 3 events'],
    [0, 3, '0 of 3 events'],
  ])('of %d shown of %d read %s', (visible, all, words) => {
    expect(LIST_MESSAGES.visibleOf(visible, all)).toBe(words);
  });

  it.each([
    [3, 3, '3 of 3 events are shown.'],
    [1, 3, '1 of 3 events is shown.'],
    [0, 3, '0 of 3 events are shown.'],
    [1, 1, '1 of 1 event is shown.'],
  ])('are said aloud for %d of %d as %s', (visible, all, words) => {
    expect(LIST_MESSAGES.shownStatus(visible, all)).toBe(words);
  });

  it('stand in the name of the map, singular and plural', () => {
    expect(MAP_MESSAGES.name(1, 1)).toBe('Map of 1 approximate exercise area, 1 event shown');
    expect(MAP_MESSAGES.name(7, 12)).toBe('Map of 7 approximate exercise areas, 12 events shown');
  });
});

describe('the name of a switch', () => {
  it('begins with the short form, which is what the eye reads', () => {
    expect(CHOICE_MESSAGES.service('JMSDF', 'Japan Maritime Self-Defense Force', 3)).toBe(
      'JMSDF, Japan Maritime Self-Defense Force, 3 events',
    );
  });

  it('does not say one name twice', () => {
    expect(CHOICE_MESSAGES.service('NATO', 'NATO', 1)).toBe('NATO, 1 event');
  });
});

it('says how far an edge may lie, and what 0 km means', () => {
  expect(AREA_MESSAGES.error(150)).toContain('150 km');
  expect(AREA_MESSAGES.error(0)).not.toContain('0 km');
});

it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
  ['kinds', EVENT_KINDS, KIND_MESSAGES],
  ['statuses', EVENT_STATUSES, STATUS_MESSAGES],
  ['branches', BRANCHES, BRANCH_MESSAGES],
  ['media', MEDIA, MEDIUM_MESSAGES],
  ['outline rules', OUTLINE_RULES, OUTLINE_MESSAGES],
  ['languages', NAME_LANGUAGES, LANGUAGE_MESSAGES],
  ['kinds of publisher', PUBLISHER_KINDS, PUBLISHER_KIND_MESSAGES],
  ['supported fields', SUPPORTED_FIELDS, SUPPORT_MESSAGES],
])('has different words for all %s', (_, all, words) => {
  const said = all.map((one) => words[one]);
  expect(said.every(Boolean)).toBe(true);
  expect(new Set(said).size).toBe(all.length);
});
