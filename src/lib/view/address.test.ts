import { EVENTS_CSV_COLUMNS } from '../domain/events-csv-columns.ts';
import { NAME_LANGUAGES } from '../domain/area.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../tests/fixtures/arbitrary-filter.ts';
import { KNOWN, parse, reasonsIn } from '../../../tests/fixtures/small-known.ts';
import { formatQuery, parseAddress, THEMES, type Address } from './address.ts';
import { ANY, DIMENSIONS, EVERYTHING } from './filter.ts';
import { BY_DATE, LIST_LAYOUTS } from './list-layout.ts';

describe('the theme in an address', () => {
  it.each(THEMES)('can be %s', (theme) => {
    expect(parse(`?theme=${theme}`)).toMatchObject({ theme, notices: [] });
  });

  it('follows the system where none is given', () => {
    expect(parse('')).toMatchObject({ theme: 'auto', notices: [] });
  });

  it('leaves out what is no theme with a notice', () => {
    expect(parse('?theme=Dark').theme).toBe('auto');
    expect(reasonsIn('?theme=Dark')).toEqual(['theme Dark unknown-theme']);
  });
});

describe('the language of names in an address', () => {
  it.each(NAME_LANGUAGES)('can be %s', (language) => {
    expect(parse(`?lang=${language}`)).toMatchObject({ language, notices: [] });
  });

  it('leaves out what is no language with a notice', () => {
    expect(parse('').language).toBe('en');
    expect(parse('?lang=tlh').language).toBe('en');
    expect(reasonsIn('?lang=tlh')).toEqual(['lang tlh unknown-language']);
  });
});

describe('the list in an address', () => {
  it.each(LIST_LAYOUTS)('can be by %s', (list) => {
    expect(parse(`?list=${list}`)).toMatchObject({ list, notices: [] });
  });

  it('has the newest first where none is given, which no link says', () => {
    expect(parse('')).toMatchObject({ list: 'newest', notices: [] });
    expect(formatQuery({ list: 'newest' })).toBe('');
    expect(formatQuery({ list: 'area' })).toBe('?list=area');
  });

  it('may have its old name, and gets the new one', () => {
    expect(parse('?list=date')).toMatchObject({ list: 'oldest', notices: [] });
    expect(formatQuery(parse('?list=date'))).toBe('?list=oldest');
    expect(reasonsIn('?list=toString')).toEqual(['list toString unknown-list']);
  });

  it('can be ordered by a column, either way', () => {
    expect(parse('').sort).toEqual(BY_DATE);
    expect(parse('?sort=title').sort).toEqual({ column: 'title', isDescending: false });
    expect(parse('?sort=-title').sort).toEqual({ column: 'title', isDescending: true });
  });

  it('leaves out what is no form and no column, with a notice', () => {
    expect(parse('?list=tree&sort=colour')).toMatchObject({ list: 'newest', sort: BY_DATE });
    expect(reasonsIn('?list=tree&sort=--title')).toEqual([
      'list tree unknown-list',
      'sort --title unknown-sort',
    ]);
  });
});

describe('hostile addresses', () => {
  const HOSTILE = [
    'https://elsewhere.example/x.json',
    '//elsewhere.example',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\0',
    '\u202Eabc',
    '\uD800',
    'A'.repeat(100_000),
  ];

  it.each(HOSTILE)('change nothing but the notices: %.40s', (value) => {
    const query = new URLSearchParams({ services: value, from: value, to: value, theme: value });
    const { filter, theme, notices } = parseAddress(query, KNOWN);
    expect(filter).toEqual(EVERYTHING);
    expect(theme).toBe('auto');
    expect(notices).toHaveLength(4);
    expect(formatQuery({ filter, theme, language: 'en' })).toBe('');
  });

  it('cannot reach anything by a parameter that is not the filter’s', () => {
    const { filter, theme } = parse('?data=https://elsewhere.example/&style=x&__proto__=y');
    expect({ filter, theme }).toEqual({ filter: EVERYTHING, theme: 'auto' });
  });
});

describe('a query', () => {
  it('leaves out what is as by default', () => {
    expect(formatQuery({ filter: EVERYTHING, theme: 'auto', language: 'en' })).toBe('');
  });

  it('says services, days, theme and language in that order', () => {
    const july = { from: '2023-07-01', to: '2023-07-31' };
    const filter = { ...EVERYTHING, ...july, services: new Set(['USN', 'JMSDF']) };
    expect(formatQuery({ filter, theme: 'dark', language: 'ko' })).toBe(
      '?services=USN,JMSDF&from=2023-07-01&to=2023-07-31&theme=dark&lang=ko',
    );
  });

  it('says what is asked for, search words, form and order of the list between them', () => {
    const only = {
      ...ANY,
      countries: new Set(['JP', 'US']),
      kinds: new Set(['meeting']),
      themes: new Set(['readiness']),
    };
    const filter = { ...EVERYTHING, to: '2023-07-31', only, words: 'sea & sky 日本' };
    const sort = { column: 'title', isDescending: true } as const;
    expect(formatQuery({ filter, list: 'table', sort, language: 'ja' })).toBe(
      '?countries=JP,US&kinds=meeting&themes=readiness&to=2023-07-31' +
        '&q=sea+%26+sky+%E6%97%A5%E6%9C%AC&list=table&sort=-title&lang=ja',
    );
  });

  it('says none where no service is shown', () => {
    const filter = { ...EVERYTHING, services: new Set<string>() };
    expect(formatQuery({ filter, theme: 'auto', language: 'en' })).toBe('?services=none');
  });
});

describe('whatever the address', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('none', '2023-07-01', 'JP', 'held', '-title', 'table'),
  );
  const addresses: fc.Arbitrary<Address> = fc.record({
    filter: arbitraryFilter(KNOWN),
    list: fc.constantFrom(...LIST_LAYOUTS),
    sort: fc.record({
      column: fc.constantFrom(...EVENTS_CSV_COLUMNS).map(({ name }) => name),
      isDescending: fc.boolean(),
    }),
    theme: fc.constantFrom(...THEMES),
    language: fc.constantFrom(...NAME_LANGUAGES),
  });

  it('a view written and read again is the same view', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { notices, ...read } = parse(formatQuery(address));
        expect(read).toEqual(address);
        // `toEqual` ignores the order of a set, which a link has to keep.
        expect([...(read.filter.services ?? [])]).toEqual([...(address.filter.services ?? [])]);
        for (const name of DIMENSIONS) {
          expect([...read.filter.only[name]]).toEqual([...address.filter.only[name]]);
        }
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reading never throws, and what was read can be written and read again', () => {
    const keys = ['services', 'from', 'to', 'q', 'list', 'sort', 'theme', 'lang', ...DIMENSIONS];
    const key = fc.oneof(fc.constantFrom(...keys), fc.string());
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { notices: _, ...address } = parse(text);
        expect(parse(formatQuery(address))).toEqual({ ...address, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
