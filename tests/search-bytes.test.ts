import { describe, expect, it } from 'vitest';
import { createSearchFiles } from '#lib/features/search/files/search-files.ts';
import { toSearchEntries } from '#lib/features/search/search-entry.ts';
import { createSearch } from '#lib/features/search/search-index.ts';
import { measure } from './bytes/measure.ts';
import { createLargeRecord } from './fixtures/large-record.ts';
import { createTextReader } from './fixtures/record-search.ts';
import { SAMPLE } from './fixtures/sample.ts';

const EVENTS = 10_000;
/** Compressed bytes that one query may fetch, where nothing has been fetched before it. */
const MOST = 150_000;
/** Compressed bytes of one file. */
const MOST_OF_FILE = 25_000;

const record = createLargeRecord(SAMPLE, EVENTS);
const files = await createSearchFiles(toSearchEntries(record));
const manifest = JSON.stringify(files.manifest);

const sizes = new Map<string, number>();

/** Compressed bytes of a file, most of which many queries need. */
function measureOnce(text: string): number {
  const size = sizes.get(text) ?? measure(text);
  sizes.set(text, size);
  return size;
}

/** Asks for words as the first query of a page does; gives what was found and the bytes of it. */
async function ask(words: string) {
  const texts = [manifest];
  const search = createSearch(
    files.manifest,
    createTextReader(files, (text) => texts.push(text)),
  );
  const found = await search(words);
  const each = texts.map(measureOnce);
  const bytes = each.reduce((sum, size) => sum + size, 0);
  return {
    found,
    bytes,
    files: texts.length,
    said: `${words}: ${bytes} bytes, files of ${each.join(', ')}`,
  };
}

/** Words enough for a dozen files of postings, all of one event. */
const MANY_WORDS =
  record.events
    .map(({ title, participants }) =>
      [title, ...participants.flatMap(({ units }) => units.map(({ name }) => name))].join(' '),
    )
    .toSorted((a, b) => b.length - a.length)[0] ?? '';

function listUnits() {
  return record.events.flatMap(({ participants }) => participants.flatMap(({ units }) => units));
}

const [UNIT, RARE] = [listUnits()[0], listUnits().find(({ hull }) => hull?.endsWith('-3000'))];

describe(`a query in a record of ${EVENTS} events`, () => {
  it.each([
    ['the name of a unit', UNIT?.name ?? ''],
    ['the name of a unit named once', RARE?.name ?? 'USS'],
    ['a hull number', UNIT?.hull ?? ''],
    ['a hull number apart', UNIT?.hull?.replace('-', ' ') ?? ''],
    ['a common word', 'exercise'],
    ['another', 'japan'],
    ['a service', 'Japan Maritime Self-Defense Force'],
    ['one letter', 's'],
    ['two letters', 'us'],
    ['three letters', 'kag'],
    ['a figure', '1'],
    ['a slip', 'excersise'],
    ['a slip in a short word', 'guan'],
    ['a Japanese word', '日本海'],
    ['a Japanese letter', '海'],
    ['a long Japanese word', '九州西方空域'],
    ['a Korean word', '동해'],
    ['two common words', 'exercise hawaii'],
    ['many words', MANY_WORDS],
  ])('%s, needs few bytes', async (_, words) => {
    const { found, bytes, said } = await ask(words);
    expect(found.rows.length, words).toBeGreaterThan(0);
    expect(bytes, said).toBeLessThanOrEqual(MOST);
  });

  it('fetches documents of what it lists alone, whatever else it finds', async () => {
    const { found, files } = await ask('s');
    expect(found.rows.length).toBeGreaterThan(EVENTS / 2);
    const listed = found.groups.flatMap(({ hits }) => hits);
    expect(files).toBeLessThanOrEqual(listed.length + 3);
  });
});

it('no file is large', () => {
  const large = [...files.texts.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 10)
    .map(measure);
  expect(Math.max(...large, measure(manifest))).toBeLessThanOrEqual(MOST_OF_FILE);
});
