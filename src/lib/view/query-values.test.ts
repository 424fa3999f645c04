import { describe, expect, it } from 'vitest';
import { IDS, parse, reasonsIn } from '../../../tests/fixtures/small-known.ts';
import { formatQuery } from './address.ts';
import { DIMENSIONS, EVERYTHING } from './filter.ts';

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
    expect(parse(search).filter).toEqual({ ...EVERYTHING, services: new Set(['USN']) });
    expect(reasonsIn(search)).toEqual(['from 2023-08-01/2023-07-01 from-after-to']);
  });

  it('keep the good one where the other is no day', () => {
    expect(parse('?from=soon&to=2023-07-01').filter).toMatchObject({
      from: null,
      to: '2023-07-01',
    });
  });
});

describe('what an address asks to see alone', () => {
  it('is kept where the record has it, each once and in the order of the address', () => {
    const { filter, notices } = parse('?kinds=meeting,exercise,meeting&series=rimpac&countries=JP');
    expect([...filter.only.kinds]).toEqual(['meeting', 'exercise']);
    expect([...filter.only.series]).toEqual(['rimpac']);
    expect([...filter.only.countries]).toEqual(['JP']);
    expect(notices).toEqual([]);
  });

  it.each(DIMENSIONS)('leaves out what is not in the record from %s, with a notice', (name) => {
    const { filter } = parse(`?${name}=atlantis,constructor`);
    expect(filter).toEqual(EVERYTHING);
    expect(reasonsIn(`?${name}=atlantis,constructor`)).toEqual([
      `${name} atlantis unknown-choice`,
      `${name} constructor unknown-choice`,
    ]);
  });

  it.each(DIMENSIONS)('is nothing where %s names nothing', (name) => {
    expect(parse(`?${name}=`)).toMatchObject({ filter: EVERYTHING, notices: [] });
  });
});

describe('the search words in an address', () => {
  it.each([
    ['?q=Hawaii', 'Hawaii'],
    ['?q=+sea++of%20%20Japan%0A', 'sea of Japan'],
    ['?q=%E6%97%A5%E6%9C%AC%E3%80%80%E6%B5%B7', '日本 海'],
    ['?q=', ''],
    ['?q=%20', ''],
    [`?q=${'a'.repeat(200)}`, 'a'.repeat(200)],
  ])('of %s are %s', (search, words) => {
    expect(parse(search)).toMatchObject({ filter: { words }, notices: [] });
  });

  it('are left out where they are too long, with a notice', () => {
    const words = 'a'.repeat(201);
    expect(parse(`?q=${words}`).filter.words).toBe('');
    expect(reasonsIn(`?q=${words}`)).toEqual([`q ${words} too-long`]);
  });

  it('that no address can hold are written as one can', () => {
    expect(formatQuery({ filter: { ...EVERYTHING, words: 'a\uD800' } })).toBe('?q=a%EF%BF%BD');
  });
});
