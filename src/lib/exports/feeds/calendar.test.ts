import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import {
  changeEvent,
  FEEDS,
  ODD_EVENT,
  ODD_TITLE,
  SITE_URL,
  toFeedOf,
  toWhen,
} from '../../../../tests/fixtures/feeds.ts';
import { EVENT_STATUSES, type EventRecord } from '#lib/domain/event.ts';
import { toCalendarDays } from './calendar-days.ts';
import { toCalendar } from './calendar.server.ts';
import type { Feed } from './feed.ts';

function parse(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

/** Properties of each entry as ical.js reads them: dates as `2023-07-13`, lists joined by `|`. */
function readEntries(text: string): readonly Record<string, string>[] {
  return parse(text)
    .getAllSubcomponents('vevent')
    .map((entry) =>
      Object.fromEntries(
        entry.getAllProperties().map((one) => [one.name, one.getValues().join('|')]),
      ),
    );
}

/** ical.js leaves properties newer than RFC 5545 as they are, so they are unescaped here. */
function readCalendarTexts(text: string, property: string): readonly string[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) => line.slice(property.length + 1))
    .map((value) => value.replace(/\\(.)|([,;])/g, (_, kept?: string) => kept ?? '(unescaped)'));
}

function readEntry(change: Partial<EventRecord>, site: URL | null = null): Record<string, string> {
  const [entry] = readEntries(toCalendar(toFeedOf(changeEvent(change)), site));
  if (!entry) throw new Error('found no entry, expected one');
  return entry;
}

describe.each(FEEDS)('%s.ics', (name, feed) => {
  const text = toCalendar(feed, SITE_URL);
  const entries = readEntries(text);

  it('has lines of at most 75 octets, each ended by CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('says what it is, where it comes from and how often to ask', () => {
    const calendar = parse(text);
    const title = `Exercise Atlas: ${feed.name}`;
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Exercise Atlas//Feeds//EN');
    expect(readCalendarTexts(text, 'NAME')).toEqual([title]);
    expect(readCalendarTexts(text, 'X-WR-CALNAME')).toEqual([title]);
    expect(readCalendarTexts(text, 'X-WR-CALDESC')).toEqual([
      expect.stringMatching(/ Areas are approximate\..*CC BY 4\.0/),
    ]);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
    expect(calendar.getFirstPropertyValue('url')).toBe(`https://atlas.example/map${feed.home}`);
    expect(calendar.getFirstPropertyValue('source')).toBe(`https://atlas.example/map/${name}.ics`);
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  it('has an entry for each event, with its days, changes and texts', () => {
    expect(entries.length).toBe(feed.entries.length);
    for (const [i, { event, published, updated, branches }] of feed.entries.entries()) {
      const days = toCalendarDays(event.when);
      expect(entries[i]).toMatchObject({
        uid: `${event.id}@exercise-atlas.example`,
        sequence: String(event.changed.length - 1),
        dtstamp: `${updated}T00:00:00Z`,
        created: `${published}T00:00:00Z`,
        'last-modified': `${updated}T00:00:00Z`,
        dtstart: days.first,
        dtend: days.after,
        summary: expect.stringContaining(event.title),
        description: expect.stringContaining(event.summary),
        url: `https://atlas.example/map/events/${event.id}/`,
        class: 'PUBLIC',
        transp: 'TRANSPARENT',
      });
      expect(entries[i]?.['categories']?.split('|')).toHaveLength(1 + branches.length);
      expect(entries[i]?.['description']).toContain('Areas are approximate.');
      expect(entries[i]).not.toHaveProperty('geo');
    }
  });

  it('gives whole days, without a time or zone', () => {
    const dates = [...text.matchAll(/^DT(START|END)(.*)\r$/gm)].map(([, , rest]) => rest);
    const ofEvents = dates.filter((date) => date !== ':19700101T000000');
    expect(ofEvents).toHaveLength(2 * feed.entries.length);
    for (const date of ofEvents) expect(date).toMatch(/^;VALUE=DATE:\d{8}$/);
  });

  it('is read the same by another reader', () => {
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter(
      (component) => component.type === 'VEVENT',
    );
    expect(events.map(({ uid, summary }) => [uid, summary])).toEqual(
      entries.map(({ uid, summary }) => [uid, summary]),
    );
    expect(events.every(({ datetype }) => datetype === 'date')).toBe(true);
  });
});

describe('what is not known to the day', () => {
  it.each([
    ['2023-06', 'some time in June 2023: Drill', '2023-06-01', '2023-07-01'],
    ['2023-22', 'some time in summer 2023: Drill', '2023-06-01', '2023-09-01'],
    ['2023', 'some time in 2023: Drill', '2023-01-01', '2024-01-01'],
    ['2023-06~', 'about June 2023: Drill', '2023-06-01', '2023-07-01'],
    ['2023-09-14~', 'about 14 September 2023: Drill', '2023-09-01', '2023-10-01'],
    ['2023-09-14?', '14 September 2023 (uncertain): Drill', '2023-09-01', '2023-10-01'],
    ['2023-06/2023-08', 'June to August 2023: Drill', '2023-06-01', '2023-09-01'],
  ])('%s is a tentative band that begins with words', (when, summary, dtstart, dtend) => {
    const entry = readEntry({ title: 'Drill', status: 'held', when: toWhen(when) });
    expect(entry).toMatchObject({ summary, dtstart, dtend, status: 'TENTATIVE' });
    expect(entry['description']).toContain('No exact days were reported');
  });

  it.each([
    ['2023-11-10/2023-11', 'Only one end of its time was reported to the day'],
    ['2023-06/..', 'No exact day was reported, nor the other end of its time'],
  ])('%s has a note of its own', (when, note) => {
    const entry = readEntry({ title: 'Drill', status: 'held', when: toWhen(when) });
    expect(entry['description']).toContain(note);
    expect(entry['description']).not.toContain('No exact days');
  });

  it('what was only planned is not said to have been some time', () => {
    const entry = readEntry({ title: 'Drill', status: 'postponed', when: toWhen('2025-11') });
    expect(entry['summary']).toBe('planned for November 2025: Drill (postponed)');
  });

  it('an end that was not reported is said, on the one day known', () => {
    expect(
      readEntry({ title: 'Drill', status: 'held', when: toWhen('2023-07-13/..') }),
    ).toMatchObject({
      summary: 'from 13 July 2023, end not reported: Drill',
      dtstart: '2023-07-13',
      dtend: '2023-07-14',
      status: 'CONFIRMED',
      description: expect.stringContaining('was not reported: this entry stands on'),
    });
  });

  it('days that were reported need no words', () => {
    const entry = readEntry({ title: 'Drill', status: 'held', when: toWhen('2023-07-13') });
    expect(entry).toMatchObject({ summary: 'Drill', status: 'CONFIRMED' });
    expect(entry['description']).not.toMatch(/this entry stands/);
  });
});

describe('statuses', () => {
  it.each([
    ['announced', 'TENTATIVE', 'Drill (announced)'],
    ['in-progress', 'CONFIRMED', 'Drill'],
    ['held', 'CONFIRMED', 'Drill'],
    ['postponed', 'TENTATIVE', 'Drill (postponed)'],
    ['cancelled', 'CANCELLED', 'Drill (cancelled)'],
    ['unknown', 'TENTATIVE', 'Drill'],
  ] as const)('%s is %s', (status, expected, summary) => {
    const entry = readEntry({ title: 'Drill', status, when: toWhen('2023-07-13') });
    expect(entry).toMatchObject({ status: expected, summary });
  });

  it('are not said again where the title says them', () => {
    const entry = readEntry({ title: 'Drill, Postponed', status: 'postponed' });
    expect(entry['summary']).toMatch(/Drill, Postponed$/);
  });

  it.each(EVENT_STATUSES)('%s never makes a band sure', (status) => {
    const entry = readEntry({ title: 'Drill', status, when: toWhen('2023-06') });
    expect(entry['status']).toBe(status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE');
  });
});

describe('places', () => {
  const location = { name: 'Brussels', relation: 'in', lon: 4, lat: 50, basis: 'a city' };

  it('are words, and never a position', () => {
    const text = toCalendar(toFeedOf(changeEvent({ areas: ['hawaii'], location })), SITE_URL);
    expect(readEntries(text)[0]?.['location']).toMatch(/^\S.* \(approximate area\)$/);
    expect(text).not.toMatch(/^(GEO|X-APPLE-STRUCTURED-LOCATION)/m);
    expect(readEntry({ areas: [], location })['location']).toBe('Brussels');
    expect(readEntry({ areas: [], location: null })).not.toHaveProperty('location');
  });
});

describe('odd texts', () => {
  const text = toCalendar(toFeedOf(ODD_EVENT), null);

  it('come out as they went in, folded between characters', () => {
    const [entry] = readEntries(text);
    expect(entry?.['summary']).toBe(ODD_TITLE);
    expect(entry?.['description']).toContain(ODD_EVENT.summary);
    expect(text).not.toContain('\uFFFD');
    for (const line of text.split('\r\n'))
      expect(line).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(76);
  });

  it('in the name of a calendar are escaped too', () => {
    const feed: Feed = { ...toFeedOf(ODD_EVENT), name: 'US, Japan; and back\\slash' };
    const calendar = toCalendar(feed, null);
    expect(readCalendarTexts(calendar, 'NAME')).toEqual([`Exercise Atlas: ${feed.name}`]);
    expect(calendar).toContain('X-WR-CALNAME:Exercise Atlas: US\\, Japan\\; and back\\\\slash\r\n');
  });

  it('come again when corrected: the same UID, a higher sequence, a new date', () => {
    expect(readEntries(text)[0]).toMatchObject({
      uid: 'odd-event@exercise-atlas.example',
      sequence: '2',
      created: '2026-11-22T00:00:00Z',
      'last-modified': '2027-01-09T00:00:00Z',
      description: expect.stringMatching(/^Changed on 9 January 2027: /),
    });
  });
});

it('a calendar without events has the one component the format requires', () => {
  const calendar = parse(toCalendar(toFeedOf(), null));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

it.each(FEEDS)('%s.ics has no address of its own where the site has none', (_, feed) => {
  const text = toCalendar(feed, null);
  expect(text).not.toMatch(/^(URL|SOURCE)[:;]/m);
  expect(text).not.toContain('localhost');
});
