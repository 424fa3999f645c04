import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { createLargeRecord } from '../../../../../tests/fixtures/large-record.ts';
import { SAMPLE } from '../../../../../tests/fixtures/sample.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { MOST_ON_YEAR_PAGE, toYearPages } from '#lib/exports/years/year-pages.ts';
import { toToldPage, type ToldPage } from './told-page.ts';
import YearText from './YearText.svelte';

/** What every page has around its text, compressed: styles, header, footer. */
const FRAME = 6_000;
const MOST = 60_000 - FRAME;

/** A record of which all events began in one year, so that one page tells them. */
function moveToOneYear(catalogue: Catalogue): Catalogue {
  const events = catalogue.events.map((event) => {
    const first = `2023${event.when.start.first?.slice(4) ?? '-01-01'}`;
    const start = { ...event.when.start, first, last: first };
    return { ...event, when: { ...event.when, start } };
  });
  return { ...catalogue, events };
}

/** The page of that year. */
function tellYear(catalogue: Catalogue): ToldPage {
  const moved = moveToOneYear(catalogue);
  const told = toToldPage(moved, toYearPages(moved.events), '2023');
  if (!told) throw new Error('found no page of 2023, expected one');
  return told;
}

function measure(told: ToldPage): number {
  return brotliCompressSync(render(YearText, { props: { told } }).body).length;
}

describe('a page by year with as many events as it may tell', () => {
  it('is below 60 kB with events as those of the sample', () => {
    const told = tellYear(SAMPLE);
    expect(told.events).toBe(SAMPLE.events.length);
    // No text stands twice in them, so that more of them cost no more each.
    const each = measure(told) / told.events;
    expect(each * MOST_ON_YEAR_PAGE, `${each} bytes each`).toBeLessThanOrEqual(MOST);
    expect(each).toBeGreaterThan(20);
  });

  it('is below 60 kB with so many made-up events', () => {
    const told = tellYear(createLargeRecord(SAMPLE, MOST_ON_YEAR_PAGE));
    expect(told.events).toBe(MOST_ON_YEAR_PAGE);
    expect(told.months).toEqual([]);
    expect(measure(told)).toBeLessThanOrEqual(MOST);
  });
});

it('a page that leads to those of its months is small', () => {
  const told = tellYear(createLargeRecord(SAMPLE, 20 * MOST_ON_YEAR_PAGE));
  expect(told.months.length).toBeGreaterThan(5);
  expect(told.groups).toEqual([]);
  expect(measure(told)).toBeLessThan(FRAME);
});
