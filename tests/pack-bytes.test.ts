import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { toIndexFile } from '#lib/exports/packs/event-index-file.ts';
import { packRecord } from '../src/routes/pack-record.server.ts';
import { measure } from './bytes/measure.ts';
import { createLargeRecord } from './fixtures/large-record.ts';
import { SAMPLE } from './fixtures/sample.ts';

/** Compressed bytes of the pack that every page asks for first. */
const MOST_OF_FIRST = 6_000;
/** And of a pack of whole records, of which an opened event needs one. */
const MOST_OF_DETAILS = 30_000;
/** Written bytes that a pack has at least on average: texts of one record compress unequally. */
const LEAST_WRITTEN = 80_000;
/** And of the index, for each event and beside them: its words. */
const MOST_PER_EVENT = 10;
const MOST_OF_WORDS = 3_000;

const RECORDS = [
  ['the sample', SAMPLE],
  ['2,000 events', createLargeRecord(SAMPLE, 2_000)],
] as const;

describe.each(RECORDS)('the packs of %s', (_, catalogue) => {
  const { files, rows } = packRecord(catalogue);
  const measureAll = (folder: string) =>
    [...files].flatMap(([path, body]) => (path.startsWith(folder) ? [measure(body)] : []));

  it('begin with a small one, however many events there are', () => {
    expect(measure(files.get(rows) ?? '')).toBeLessThanOrEqual(MOST_OF_FIRST);
  });

  it('have whole records in few parts, none of them large', () => {
    const sizes = measureAll('details/');
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(MOST_OF_DETAILS);
    const written = [...files].map(([path, body]) =>
      path.startsWith('details/') ? body.length : 0,
    );
    const all = written.reduce((sum, length) => sum + length, 0);
    expect(sizes.length).toBeLessThanOrEqual(1 + all / LEAST_WRITTEN);
  });

  it('have every record once, in the order of the index', () => {
    const details = [...files].flatMap(([path, body]) =>
      path.startsWith('details/') ? (JSON.parse(String(body)) as { id: string }[]) : [],
    );
    expect(details.map(({ id }) => id)).toEqual(catalogue.events.map(({ id }) => id));
  });
});

it('the index costs a few bytes an event', () => {
  const many = 10_000;
  const index = toEventIndex(toAtlasIndex(createLargeRecord(SAMPLE, many)));
  const bytes = measure(toIndexFile(index, { rows: [], details: [], ids: [] }));
  expect(bytes).toBeLessThanOrEqual(MOST_OF_WORDS + MOST_PER_EVENT * many);
});
