import { describe, expect, it } from 'vitest';
import { createRecordSearch } from '../../../tests/fixtures/record-search.ts';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import {
  toSearchEntries,
  type SearchEntry,
  type SearchKind,
} from '../features/search/search-entry.ts';
import { formatQuery, parseAddress } from './address.ts';
import { ANY, EVERYTHING } from './filter.ts';
import { formatNamed } from '../features/search/search-query.ts';

const entries = toSearchEntries(SAMPLE);
const search = await createRecordSearch(entries);

async function listHits(words: string, kind: SearchKind) {
  return (await search(words)).groups.find((group) => group.kind === kind)?.hits ?? [];
}

async function listTexts(words: string): Promise<readonly string[]> {
  return (await listHits(words, 'unit')).map(({ text }) => text);
}

function eventsOf(kind: SearchKind, text: string): readonly string[] {
  const entry = entries.find((one) => one.kind === kind && one.text.includes(text));
  if (entry) return entry.events;
  throw new Error(`found no ${kind} ${text}, expected one of the record`);
}

describe('everything of the record, searched for literally', () => {
  const findMissing = async (entry: SearchEntry, words: string) => {
    const { events } = await search(words);
    return entry.events.filter((id) => !events.includes(id));
  };

  it.each<[SearchKind, number]>([
    ['event', 25],
    ['unit', 100],
    ['place', 60],
    ['series', 8],
    ['publisher', 60],
    ['area', 10],
    ['service', 25],
  ])('finds its own events: %s', async (kind, least) => {
    const ofKind = entries.filter((entry) => entry.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(least);
    for (const entry of ofKind) {
      for (const words of [entry.text, ...(kind === 'event' ? [] : entry.also)]) {
        expect(await findMissing(entry, words), words).toEqual([]);
        expect(await findMissing(entry, words.toUpperCase()), words).toEqual([]);
      }
    }
  });

  it('finds the entry itself among the results of its kind', async () => {
    for (const { kind, id, text } of entries.filter((entry) => entry.kind !== 'service')) {
      const group = (await search(text)).groups.find((one) => one.kind === kind);
      const isListed = group?.hits.some((hit) => hit.id === id) ?? false;
      expect(isListed || (group?.all ?? 0) > 6, `${kind} ${text}`).toBe(true);
    }
  });

  it.each(['unit', 'place', 'publisher'] as const)(
    'finds by the link of a %s what the number beside it says, and nothing else',
    async (kind) => {
      for (const { id, events } of entries.filter((entry) => entry.kind === kind)) {
        const filter = { ...EVERYTHING, only: ANY, words: formatNamed(kind, id) };
        const query = new URLSearchParams(formatQuery({ filter }));
        const known = { services: [], themes: [], series: [] };
        const { words } = parseAddress(query, known).filter;
        expect(new Set((await search(words)).events), id).toEqual(new Set(events));
      }
    },
  );
});

describe('hull numbers', () => {
  const maya = eventsOf('unit', 'DDG-179');

  it.each([
    'DDG-179',
    'DDG179',
    'ddg 179',
    '179',
    'ＤＤＧ－１７９',
    'DDG‑179',
    'JS Maya (DDG-179)',
  ])('are found as %s', async (words) => {
    expect(new Set((await search(words)).events)).toEqual(new Set(maya));
    expect(await listTexts(words)).toEqual(['JS Maya (DDG-179)']);
  });

  it.each(['DDG-178', 'DDG178', 'ddg 178', 'DDH-179', 'DDG-1790'])(
    'are not another: %s',
    async (words) => {
      expect((await search(words)).events).toEqual([]);
    },
  );

  it('are not those of which they are the end, and belong to their letters', async () => {
    expect(await listTexts('DD-110')).toEqual(['JS Takanami (DD-110)']);
    expect(await listTexts('ddg 110')).toEqual(['USS William P. Lawrence (DDG-110)']);
    const takanami = eventsOf('unit', 'DD-110');
    expect((await search('dd 110')).events).toEqual(takanami);
  });

  it('are found while they are typed', async () => {
    const typed = await listTexts('DDG-17');
    expect(typed).toContain('JS Maya (DDG-179)');
    expect(typed.length).toBeGreaterThan(1);
  });

  it.each(['d655', 'D-655', '655', 'take10', 'T-AKE-10', 'AKE 10'])(
    'of any form: %s',
    async (words) => {
      const ships = ['FS Bretagne (D655)', 'USNS Charles Drew (T-AKE-10)'];
      const small = await createRecordSearch(
        ships.map((ship) => ({
          ...{ kind: 'event', id: ship, text: 'Drill' },
          also: [ship],
          events: [ship],
        })),
      );
      expect((await small(words)).events).toHaveLength(1);
    },
  );
});

describe('models', () => {
  it.each(['F-35', 'f35', 'F 35'])('are found without their letter: %s', async (words) => {
    const texts = await listTexts(words);
    expect(texts).toEqual(expect.arrayContaining(['F-35', 'F-35A', 'F-35B']));
  });

  it('are no other model', async () => {
    const texts = await listTexts('F-2');
    expect(texts).toContain('F-2');
    expect(texts).not.toContain('F-22');
    expect(await listTexts('F-35A')).toEqual(['F-35A']);
  });
});
