import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, toFeedOf } from '../../../tests/fixtures/feeds.ts';
import { toCalendarDays } from './feeds/calendar-days.ts';
import { toCalendar } from './feeds/calendar.server.ts';
import { toUid } from './feeds/tag.ts';

const ZONES = ['Asia/Tokyo', 'Europe/London', 'Pacific/Honolulu', 'UTC'] as const;

/** Program that prints the first day and the day after the last of each entry in its zone. */
const READER = `
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = readFileSync(0, 'utf8');
const toDay = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
const byIcalJs = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
  const { uid, startDate, endDate } = new ICAL.Event(one);
  return [uid, toDay(startDate.toJSDate()), toDay(endDate.toJSDate())];
});
const byNodeIcal = Object.values(nodeIcal.sync.parseICS(text))
  .filter(({ type }) => type === 'VEVENT')
  .map(({ uid, start, end }) => [uid, toDay(start), toDay(end)]);
const offset = new Date(2023, 0, 1).getTimezoneOffset();
console.log(JSON.stringify({ offset, byIcalJs, byNodeIcal }));
`;

interface Readings {
  readonly offset: number;
  readonly byIcalJs: readonly (readonly string[])[];
  readonly byNodeIcal: readonly (readonly string[])[];
}

function readIn(zone: string, text: string): Readings {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', READER],
    { input: text, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Readings;
}

describe('the days of the calendar', () => {
  const feed = toFeedOf(...CATALOGUE.events);
  const text = toCalendar(feed, null);
  const days = feed.entries.map(({ event }) => {
    const { first, after } = toCalendarDays(event.when);
    return [toUid(event.id), first, after];
  });
  const readings = ZONES.map((zone) => [zone, readIn(zone, text)] as const);

  it('are read in four different zones', () => {
    expect(readings.map(([, { offset }]) => offset)).toEqual([-540, 0, 600, 0]);
    expect(days.length).toBeGreaterThan(0);
  });

  it.each(readings)('are those at the place for a reader in %s', (_, { byIcalJs, byNodeIcal }) => {
    expect(byIcalJs).toEqual(days);
    expect(byNodeIcal).toEqual(days);
  });
});
