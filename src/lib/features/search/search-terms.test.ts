import { describe, expect, it } from 'vitest';
import { createFileReader } from './file-reader.ts';
import { toPosting, type Posting } from './postings.ts';
import { createTerms, findFile } from './search-terms.ts';

function toEven(...documents: readonly number[]): Posting {
  return toPosting(new Map(documents.map((document) => [document, 1])));
}

/** Four files of postings; `sea*` stands for what is in the third and the fourth. */
const FILES: Readonly<Record<string, unknown>> = {
  a: { atoll: toEven(1), drill: toEven(2, 3) },
  d: { drilling: toEven(4), exercise: toEven(5) },
  s: { sea: toEven(6), 'sea*': toEven(6, 7) },
  u: { seal: toEven(7), ship: toEven(8) },
  words: ['atoll', 'drill', 'drilling', 'exercise', 'sea', 'seal', 'ship'],
};

function createSmallTerms() {
  const asked: string[] = [];
  const read = createFileReader(<Json>(path: string) => {
    asked.push(path);
    return Promise.resolve(FILES[path] as Json);
  });
  const postings = [['atoll', 'a'], ['drilling', 'd'], ['sea', 's'], ['seal', 'u']] as const; // prettier-ignore
  const terms = createTerms({ kinds: [], documents: [], postings, words: 'words' }, read);
  const list = async (found: Promise<ReadonlyMap<number, number> | null>) => [
    ...((await found)?.keys() ?? []),
  ];
  return { terms, asked, list };
}

describe('a term', () => {
  it('is found in the one file that may have it', async () => {
    const { terms, asked, list } = createSmallTerms();
    expect(await list(terms.find('exercise'))).toEqual([5]);
    expect(await terms.find('dri')).toBeNull();
    expect(await terms.find('zebra')).toBeNull();
    expect(await terms.find('aa')).toBeNull();
    expect(asked).toEqual(['d', 'a', 'u']);
  });
});

describe('a beginning', () => {
  it('finds what all terms find that have it, the term itself before the others', async () => {
    const { terms, asked } = createSmallTerms();
    const found = await terms.findBeginning('drill');
    expect([...(found ?? [])].map(([document]) => document)).toEqual([2, 3, 4]);
    expect(found?.get(2) ?? 0).toBeGreaterThan(found?.get(4) ?? NaN);
    expect(asked).toEqual(['a', 'd']);
    expect(await terms.findBeginning('x')).toBeNull();
  });

  it('of very many terms has a posting of its own', async () => {
    const { terms, asked, list } = createSmallTerms();
    expect(await list(terms.findBeginning('sea'))).toEqual([6, 7]);
    expect(asked).toEqual(['s']);
  });

  it('counts nothing twice that a longer one has a posting of', async () => {
    const { terms } = createSmallTerms();
    const found = (await terms.findBeginning('s')) ?? new Map<number, number>();
    expect([...found.keys()]).toEqual([6, 7, 8]);
    // Each stands in one term of four letters.
    expect(found.get(7)).toBe(found.get(8));
  });
});

describe('a word with slips', () => {
  it('finds what the words like it find, the nearest before the others', async () => {
    const { terms, list } = createSmallTerms();
    expect(await list(terms.findMeant('exercice'))).toEqual([5]);
    expect(await list(terms.findMeant('shpi'))).toEqual([8]);
    expect(await list(terms.findMeant('zzzzzz'))).toEqual([]);
    const found = await terms.findMeant('driling');
    expect(found.get(4) ?? 0).toBeGreaterThan(found.get(2) ?? 0);
  });

  it('is taken for few words, those with its first letter before others', async () => {
    const words = [...[...'bcdfghjklm'].map((letter) => `${letter}ore`), 'vire'];
    const files: Readonly<Record<string, unknown>> = {
      a: Object.fromEntries(words.map((word, document) => [word, toEven(document)])),
      words,
    };
    const terms = createTerms(
      { kinds: [], documents: [], postings: [['a', 'a']], words: 'words' },
      <Json>(path: string) => Promise.resolve(files[path] as Json),
    );
    const found = await terms.findMeant('vore');
    expect(found.has(words.indexOf('vire'))).toBe(true);
    expect(found.size).toBeLessThan(words.length);
  });

  it('alone needs the list of all words', async () => {
    const { terms, asked } = createSmallTerms();
    await terms.find('sea');
    await terms.findBeginning('se');
    expect(asked).not.toContain('words');
    await terms.findMeant('seae');
    expect(asked).toContain('words');
  });
});

it('the file of a key is the last that begins before it, or the first', () => {
  const table = [['b', '1'], ['d', '2']] as const; // prettier-ignore
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => findFile(table, key))).toEqual([0, 0, 0, 1, 1]);
});
