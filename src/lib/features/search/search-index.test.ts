import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { toSearchEntries, type SearchKind } from './search-entry.ts';
import { RESULT_KINDS } from '#lib/view/search-result.ts';
import { createRecordSearch } from '../../../../tests/fixtures/record-search.ts';

const catalogue = SAMPLE;
const entries = toSearchEntries(catalogue);
const search = await createRecordSearch(entries);

/** Creates a search over events with these titles and nothing else. */
function createSmall(titles: Readonly<Record<string, string>>) {
  return createRecordSearch(
    Object.entries(titles).map(([id, text]) => ({
      ...{ kind: 'event', id, text },
      also: [],
      events: [id],
    })),
  );
}

async function listHits(words: string, kind: SearchKind) {
  return (await search(words)).groups.find((group) => group.kind === kind)?.hits ?? [];
}

describe('slips', () => {
  it.each([
    ['Kyusuh', 'Kyushu'],
    ['Hawai', 'Hawaii'],
    ['Hawiai', 'Hawaii'],
    ['Okinwaa', 'Okinawa'],
    ['Phillipine Sea', 'Philippine Sea'],
    ['Pacfic Vangaurd', 'Pacific Vanguard'],
    ['Reagen', 'Reagan'],
    ['Malabra', 'Malabar'],
    ['rimpac2024', 'RIMPAC 2024'],
  ])('%s finds %s', async (slip, meant) => {
    const { events } = await search(slip);
    expect(events.length).toBeGreaterThan(0);
    expect(events).toContain((await search(meant)).events[0]);
  });

  it('are not looked for in words that the record knows', async () => {
    const { events } = await search('Sama Sama');
    expect(events).toEqual(['2023-10-sama-sama-philippine-sea']);
  });

  it('are not looked for in short words and figures', async () => {
    const small = await createSmall({ a: 'Ise 2024' });
    expect((await small('isa')).events).toEqual([]);
    expect((await small('2025')).events).toEqual([]);
    expect((await small('ise')).events).toEqual(['a']);
  });
});

describe('any script', () => {
  it.each([
    ['Kyūshū', 'Kyushu'],
    ['ＫＹＵＳＨＵ', 'Kyushu'],
    ['ハワイ', 'Hawaii'],
    ['ﾊﾜｲ', 'ハワイ'],
    ['하와이', 'ハワイ'],
    ['夏威夷', 'ハワイ'],
    ['ハワイ'.normalize('NFD'), 'ハワイ'],
    ['동해'.normalize('NFD'), '동해'],
    ['グアムマリアナ', 'グアム・マリアナ諸島'],
    ['제주남방', '제주 남방 공해상'],
    ['US Pacific Fleet', 'U.S. Pacific Fleet'],
  ])('%s finds what %s finds', async (words, same) => {
    const { events } = await search(words);
    expect(events.length).toBeGreaterThan(0);
    expect([...(await search(same)).events].sort()).toEqual(
      expect.arrayContaining([...events].sort()),
    );
  });

  it.each(['九州西方空域', '西方', '州西方', '域', '沖縄周辺', '上富良野', '공해', '독도인근'])(
    'is found by any part of it: %s',
    async (part) => {
      const texts = entries.filter(({ text, also }) =>
        [text, ...also].some((one) => one.replaceAll(' ', '').includes(part)),
      );
      const events = new Set(texts.flatMap((entry) => entry.events));
      expect(events.size).toBeGreaterThan(0);
      expect(new Set((await search(part)).events)).toEqual(events);
    },
  );

  it.each(['縄沖', '海本日', '州九', '해동'])(
    'is not found in another order: %s',
    async (words) => {
      expect((await search(words)).events).toEqual([]);
    },
  );

  it('is found by a whole word alone, not by its pairs here and there', async () => {
    const small = await createSmall({ apart: '東京と京都', whole: '東京都の島' });
    expect((await small('東京都')).events).toEqual(['whole']);
  });

  it('is found without its accents', async () => {
    const small = await createSmall({ paper: 'Repórter Maceió', other: 'Reporter' });
    expect((await small('Reporter Maceio')).events).toEqual(['paper']);
  });

  it('keeps voiced kana apart', async () => {
    const small = await createSmall({ kaku: 'かく', gaku: 'がく' });
    expect((await small('がく')).events).toEqual(['gaku']);
  });

  it('may be one of those without words of their own', async () => {
    const small = await createSmall({ thai: 'การฝึกทางทะเล', greek: 'Άσκηση' });
    expect((await small('ทะเล')).events).toEqual(['thai']);
    expect((await small('άσκηση')).events).toEqual(['greek']);
  });
});

describe('several words', () => {
  it('meet in one event, whatever it holds them as', async () => {
    const { events } = await search('maya okinawa');
    expect(events).toEqual(['2023-08-maya-reagan']);
    expect((await search('maya hokkaido')).events).toEqual([]);
  });

  it('may be small ones, which ask for nothing', async () => {
    const { events } = await search('training of the JS Maya with the USS Ronald Reagan');
    expect(events).toContain('2023-08-maya-reagan');
  });

  it('are written together or apart', async () => {
    const small = await createSmall({
      a: 'ROKS Dae Jo Yeong',
      b: 'ROKS Dae Jo-yeong',
      c: 'ROKS Yeong',
    });
    for (const words of ['Dae Jo Yeong', 'Dae Jo-yeong']) {
      expect((await small(words)).events.toSorted()).toEqual(['a', 'b']);
    }
  });

  it('are ranked: titles before all else', async () => {
    const { events } = await search('Cope North');
    expect(events.slice(0, 3).sort()).toEqual([
      '2023-02-cope-north-23',
      '2024-02-cope-north-24',
      '2025-02-cope-north-25',
    ]);
  });

  it('narrow down what a named term finds', async () => {
    const both = await search('unit:"JS Maya"');
    expect(both.events).toHaveLength(2);
    const { events, groups } = await search('unit:"JS Maya" okinawa');
    expect(events).toEqual(['2023-08-maya-reagan']);
    expect(groups.map(({ kind }) => kind)).toEqual(['event']);
    expect((await search('unit:"JS Nobody"')).events).toEqual([]);
  });

  it('ask for nothing where they are signs alone', async () => {
    expect((await search('"-')).events).toHaveLength(catalogue.events.length);
  });

  it('find nothing where they are not known', async () => {
    expect(await search('zzyzx')).toMatchObject({ words: 'zzyzx', rows: [], groups: [] });
  });
});

describe('groups', () => {
  it('stand in one order, with at most six hits and the number of all', async () => {
    const { groups, events } = await search('japan');
    expect(groups.map(({ kind }) => kind)).toEqual(RESULT_KINDS);
    for (const { hits, all } of groups) {
      expect(hits.length).toBeLessThanOrEqual(6);
      expect(all).toBeGreaterThanOrEqual(hits.length);
    }
    expect(groups[0]?.all).toBe(events.length);
  });

  it('say of how many events a hit stands', async () => {
    const [world] = await listHits('KBS World', 'publisher');
    expect(world).toEqual({ id: 'kbs-world', text: 'KBS World', events: 2 });
    expect(await listHits('RIMPAC', 'series')).toEqual([
      { id: 'rimpac', text: 'RIMPAC', events: 2 },
    ]);
  });
});
