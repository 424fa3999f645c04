import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { toSearchEntries, type SearchKind } from './search-entry.ts';
import { createSearch } from './search-index.ts';
import { RESULT_KINDS, type Search } from '#lib/view/search-result.ts';

const catalogue = SAMPLE;
const entries = toSearchEntries(catalogue);
const search = await createSearch(entries);

/** Creates a search over events with these titles and nothing else. */
function createSmall(titles: Readonly<Record<string, string>>): Promise<Search> {
  return createSearch(
    Object.entries(titles).map(([id, text]) => ({
      ...{ kind: 'event', id, text },
      also: [],
      events: [id],
    })),
  );
}

function listHits(words: string, kind: SearchKind) {
  return search(words).groups.find((group) => group.kind === kind)?.hits ?? [];
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
  ])('%s finds %s', (slip, meant) => {
    const { events } = search(slip);
    expect(events.length).toBeGreaterThan(0);
    expect(events).toContain(search(meant).events[0]);
  });

  it('are not looked for in words that the record knows', () => {
    const titles = search('Sama Sama').events;
    expect(titles).toEqual(['2023-10-sama-sama-philippine-sea']);
  });

  it('are not looked for in short words and figures', async () => {
    const small = await createSmall({ a: 'Ise 2024' });
    expect(small('isa').events).toEqual([]);
    expect(small('2025').events).toEqual([]);
    expect(small('ise').events).toEqual(['a']);
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
  ])('%s finds what %s finds', (words, same) => {
    const { events } = search(words);
    expect(events.length).toBeGreaterThan(0);
    expect([...search(same).events].sort()).toEqual(expect.arrayContaining([...events].sort()));
  });

  it.each(['九州西方空域', '西方', '州西方', '域', '沖縄周辺', '上富良野', '공해', '독도인근'])(
    'is found by any part of it: %s',
    (part) => {
      const texts = entries.filter(({ text, also }) =>
        [text, ...also].some((one) => one.replaceAll(' ', '').includes(part)),
      );
      const events = new Set(texts.flatMap((entry) => entry.events));
      expect(events.size).toBeGreaterThan(0);
      expect(new Set(search(part).events)).toEqual(events);
    },
  );

  it.each(['縄沖', '海本日', '州九', '해동'])('is not found in another order: %s', (words) => {
    expect(search(words).events).toEqual([]);
  });

  it('is found by a whole word alone, not by its pairs here and there', async () => {
    const small = await createSmall({ apart: '東京と京都', whole: '東京都の島' });
    expect(small('東京都').events).toEqual(['whole']);
  });

  it('is found without its accents', async () => {
    const small = await createSmall({ paper: 'Repórter Maceió', other: 'Reporter' });
    expect(small('Reporter Maceio').events).toEqual(['paper']);
  });

  it('keeps voiced kana apart', async () => {
    const small = await createSmall({ kaku: 'かく', gaku: 'がく' });
    expect(small('がく').events).toEqual(['gaku']);
  });

  it('may be one of those without words of their own', async () => {
    const small = await createSmall({ thai: 'การฝึกทางทะเล', greek: 'Άσκηση' });
    expect(small('ทะเล').events).toEqual(['thai']);
    expect(small('άσκηση').events).toEqual(['greek']);
  });
});

describe('several words', () => {
  it('meet in one event, whatever it holds them as', () => {
    const { events } = search('maya okinawa');
    expect(events).toEqual(['2023-08-maya-reagan']);
    expect(search('maya hokkaido').events).toEqual([]);
  });

  it('may be small ones, which ask for nothing', () => {
    expect(search('training of the JS Maya with the USS Ronald Reagan').events).toContain(
      '2023-08-maya-reagan',
    );
  });

  it('are written together or apart', async () => {
    const small = createSmall({ a: 'ROKS Dae Jo Yeong', b: 'ROKS Dae Jo-yeong', c: 'ROKS Yeong' });
    for (const words of ['Dae Jo Yeong', 'Dae Jo-yeong']) {
      expect((await small)(words).events.toSorted()).toEqual(['a', 'b']);
    }
  });

  it('are ranked: titles before all else', () => {
    expect(search('Cope North').events.slice(0, 3).sort()).toEqual([
      '2023-02-cope-north-23',
      '2024-02-cope-north-24',
      '2025-02-cope-north-25',
    ]);
  });

  it('narrow down what a named term finds', () => {
    const both = search('unit:"JS Maya"').events;
    expect(both).toHaveLength(2);
    const { events, groups } = search('unit:"JS Maya" okinawa');
    expect(events).toEqual(['2023-08-maya-reagan']);
    expect(groups.map(({ kind }) => kind)).toEqual(['event']);
    expect(search('unit:"JS Nobody"').events).toEqual([]);
  });

  it('ask for nothing where they are signs alone', () => {
    expect(search('"-').events).toHaveLength(catalogue.events.length);
  });

  it('find nothing where they are not known', () => {
    expect(search('zzyzx')).toEqual({ events: [], groups: [] });
  });
});

describe('groups', () => {
  it('stand in one order, with at most six hits and the number of all', () => {
    const { groups } = search('japan');
    expect(groups.map(({ kind }) => kind)).toEqual(RESULT_KINDS);
    for (const { hits, all } of groups) {
      expect(hits.length).toBeLessThanOrEqual(6);
      expect(all).toBeGreaterThanOrEqual(hits.length);
    }
    expect(groups[0]?.all).toBe(search('japan').events.length);
  });

  it('say of how many events a hit stands', () => {
    const [world] = listHits('KBS World', 'publisher');
    expect(world).toEqual({ id: 'kbs-world', text: 'KBS World', events: 2 });
    expect(listHits('RIMPAC', 'series')).toEqual([{ id: 'rimpac', text: 'RIMPAC', events: 2 }]);
  });
});
