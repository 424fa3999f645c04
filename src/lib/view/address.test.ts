import { NAME_LANGUAGES } from '../domain/area.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRANCHES, type Service } from '../domain/service.ts';
import { formatQuery, parseAddress, THEMES, type Address } from './address.ts';
import { EVERYTHING } from './filter.ts';

const IDS = ['JMSDF', 'USN', 'JASDF', 'JP-JS'];
const SERVICES: readonly Service[] = IDS.map((id) => ({
  id,
  short: id,
  name: id,
  country: 'JP',
  branch: BRANCHES[0],
}));

function parse(search: string) {
  return parseAddress(new URLSearchParams(search), SERVICES);
}

function reasonsIn(search: string): readonly string[] {
  return parse(search).notices.map(({ parameter, found, reason }) =>
    [parameter, found, reason].join(' '),
  );
}

describe('the services in an address', () => {
  it.each([
    ['', null],
    ['?services=none', []],
    ['?services=USN,JMSDF', ['USN', 'JMSDF']],
    ['?services=JP-JS', ['JP-JS']],
    ['?services=USN,USN,,USN', ['USN']],
    ['?services=USN%2CJMSDF', ['USN', 'JMSDF']],
    [`?services=${IDS.join()}`, null],
  ])('of %s are %s, without a notice', (search, services) => {
    const { filter, notices } = parse(search);
    expect(filter.services && [...filter.services]).toEqual(services);
    expect(notices).toEqual([]);
  });

  it.each(['?services=', '?services=,', '?services=,,'])(
    'are all of them, with a notice, where %s names none',
    (search) => {
      expect(parse(search).filter.services).toBeNull();
      expect(parse(search).notices.map(({ reason }) => reason)).toEqual(['no-service']);
    },
  );

  it('are kept where some are unknown, with a notice for each of those', () => {
    expect(parse('?services=USN,PLAN,XYZ,PLAN').filter.services).toEqual(new Set(['USN']));
    expect(reasonsIn('?services=USN,PLAN,XYZ,PLAN')).toEqual([
      'services PLAN unknown-service',
      'services XYZ unknown-service',
    ]);
  });

  it('are all of them where every one named is unknown, and it is said', () => {
    expect(parse('?services=PLAN').filter.services).toBeNull();
    expect(reasonsIn('?services=PLAN')).toEqual(['services PLAN unknown-service']);
  });

  it.each(['usn', ' USN', 'USN ', 'none,', '__proto__', 'constructor', 'toString'])(
    'do not include %j',
    (id) => {
      expect(parse(`?services=${encodeURIComponent(id)}`).filter.services).toBeNull();
      expect(parse(`?services=${encodeURIComponent(id)}`).notices).toHaveLength(1);
    },
  );
});

describe('the days in an address', () => {
  it.each([
    ['?from=2023-07-01', '2023-07-01', null],
    ['?to=2024-02-29', null, '2024-02-29'],
    ['?from=2023-07-01&to=2023-07-31', '2023-07-01', '2023-07-31'],
    ['?from=2023-07-01&to=2023-07-01', '2023-07-01', '2023-07-01'],
  ])('of %s are %s and %s', (search, from, to) => {
    expect(parse(search)).toMatchObject({ filter: { from, to }, notices: [] });
  });

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-07-00',
    '2023-7-1',
    '2023-07',
    '20230701',
    '2023-07-01T00:00',
    ' 2023-07-01',
    '+02023-07-01',
    '２０２３-07-01',
    '',
    'NaN',
  ])('leave out %j with a notice', (day) => {
    const query = encodeURIComponent(day);
    expect(parse(`?from=${query}&to=${query}`).filter).toEqual(EVERYTHING);
    expect(reasonsIn(`?from=${query}&to=${query}`)).toEqual([
      `from ${day} not-a-day`,
      `to ${day} not-a-day`,
    ]);
  });

  it('are both left out where they run backwards, and services stay', () => {
    const search = '?services=USN&from=2023-08-01&to=2023-07-01';
    expect(parse(search).filter).toEqual({ services: new Set(['USN']), from: null, to: null });
    expect(reasonsIn(search)).toEqual(['from 2023-08-01 to 2023-07-01 from-after-to']);
  });

  it('keep the good one where the other is no day', () => {
    expect(parse('?from=soon&to=2023-07-01').filter).toMatchObject({
      from: null,
      to: '2023-07-01',
    });
  });
});

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
    const { filter, theme, notices } = parseAddress(query, SERVICES);
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
    const filter = { services: new Set(['USN', 'JMSDF']), from: '2023-07-01', to: '2023-07-31' };
    expect(formatQuery({ filter, theme: 'dark', language: 'ko' })).toBe(
      '?services=USN,JMSDF&from=2023-07-01&to=2023-07-31&theme=dark&lang=ko',
    );
  });

  it('says none where no service is shown', () => {
    const filter = { ...EVERYTHING, services: new Set<string>() };
    expect(formatQuery({ filter, theme: 'auto', language: 'en' })).toBe('?services=none');
  });
});

describe('whatever the address', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const someServices = fc
    .shuffledSubarray(IDS, { maxLength: IDS.length - 1 })
    .map((ids) => new Set(ids));
  const days = fc
    .tuple(day, day)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const addresses: fc.Arbitrary<Address> = fc.record({
    filter: fc
      .tuple(fc.option(someServices), days, fc.boolean(), fc.boolean())
      .map(([services, { from, to }, isFrom, isTo]) => ({
        services,
        from: isFrom ? from : null,
        to: isTo ? to : null,
      })),
    theme: fc.constantFrom(...THEMES),
    language: fc.constantFrom(...NAME_LANGUAGES),
  });

  it('a view written and read again is the same view', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { filter, theme, language, notices } = parse(formatQuery(address));
        expect({ filter, theme, language }).toEqual(address);
        // Sets are equal in any order; a link keeps the order too.
        expect([...(filter.services ?? [])]).toEqual([...(address.filter.services ?? [])]);
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reading never throws, and what was read can be written and read again', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), day);
    const key = fc.oneof(fc.constantFrom('services', 'from', 'to', 'theme', 'lang'), fc.string());
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { filter, theme, language } = parse(text);
        const address = { filter, theme, language };
        expect(parse(formatQuery(address))).toEqual({ ...address, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
