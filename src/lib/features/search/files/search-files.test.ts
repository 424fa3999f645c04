import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../../tests/fixtures/sample.ts';
import { toSearchEntries } from '../search-entry.ts';
import type { PostingFile, SearchDocument } from '../search-manifest.ts';
import { createSearchFiles, toSearchFiles } from './search-files.ts';

const { manifest, texts } = await createSearchFiles(toSearchEntries(SAMPLE));

function readText(path: string): string {
  const [, name = ''] = /^search\/(.+)\.json$/.exec(path) ?? [];
  return texts.get(name) ?? '';
}

const POSTINGS = manifest.postings.map(([first, path]) => {
  return { first, file: JSON.parse(readText(path)) as PostingFile };
});
const KEYS = POSTINGS.flatMap(({ file }) => Object.keys(file));
const DOCUMENTS = manifest.documents.flatMap(
  ([, path]) => JSON.parse(readText(path)) as readonly SearchDocument[],
);

describe('the files of a search', () => {
  it('are those of the manifest, and no others', () => {
    const paths = [...manifest.postings, ...manifest.documents].map(([, path]) => path);
    const all = [...paths, manifest.words].map((path) => path.replaceAll(/^search\/|\.json$/g, ''));
    expect(new Set(all)).toEqual(new Set(texts.keys()));
    expect(manifest.postings.length).toBeGreaterThan(1);
  });

  it('are named by their content', () => {
    for (const [name, text] of texts) {
      const hash = createHash('sha256').update(text).digest('hex');
      expect(hash.startsWith(name)).toBe(true);
      expect(name.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('are the same for the same record, and made once for a catalogue', async () => {
    expect(await createSearchFiles(toSearchEntries(SAMPLE))).toEqual({ manifest, texts });
    expect(await toSearchFiles(SAMPLE)).toBe(await toSearchFiles(SAMPLE));
  });

  it('hold each key in the file whose place it is', () => {
    expect(new Set(KEYS).size).toBe(KEYS.length);
    for (const [index, { first, file }] of POSTINGS.entries()) {
      const next = POSTINGS[index + 1]?.first;
      for (const key of Object.keys(file)) {
        expect(key >= first && (next === undefined || key < next), key).toBe(true);
      }
    }
  });

  it('number the events by their rows, then all else by kind', () => {
    expect(DOCUMENTS.slice(0, SAMPLE.events.length).map(([id]) => id)).toEqual(
      SAMPLE.events.map(({ id }) => id),
    );
    const counted = manifest.kinds.reduce((sum, [, count]) => sum + count, 0);
    expect(DOCUMENTS).toHaveLength(counted);
  });

  it('list as words what has letters alone', () => {
    const words = JSON.parse(readText(manifest.words)) as readonly string[];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !/^\p{L}{3,}$/u.test(word))).toEqual([]);
    expect(words.filter((word) => !KEYS.includes(word))).toEqual([]);
  });
});
