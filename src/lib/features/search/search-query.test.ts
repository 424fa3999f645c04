import { expect, it } from 'vitest';
import { formatNamed, parseNamed, toKey } from './search-query.ts';

it.each([
  ['unit', 'JS Maya', 'unit:"JS Maya"'],
  ['place', '日本海', 'place:日本海'],
  ['publisher', 'kbs-world', 'publisher:kbs-world'],
  ['place', 'the "East" Sea', 'place:"the East Sea"'],
  ['place', 'a: b', 'place:"a: b"'],
] as const)('a %s of the id %s is asked for as %s', (kind, id, words) => {
  expect(formatNamed(kind, id)).toBe(words);
  expect(parseNamed(words)).toEqual({ named: [{ kind, key: toKey(id) }], rest: ' ' });
});

it('an id too long for an address is asked for by its beginning', () => {
  const id = 'between the islands '.repeat(20);
  const { named } = parseNamed(formatNamed('place', id));
  expect(named).toEqual([{ kind: 'place', key: toKey(id) }]);
  expect(formatNamed('place', id).length).toBeLessThan(200);
});

it('other words stand beside it', () => {
  const { named, rest } = parseNamed('okinawa unit:F-35A publisher:"kbs" bombers');
  expect(named).toEqual([
    { kind: 'unit', key: 'F-35A' },
    { kind: 'publisher', key: 'kbs' },
  ]);
  expect(rest.split(/\s+/)).toEqual(['okinawa', 'bombers']);
});

it.each(['unit', 'unit:', 'unity:x', 'event:x', 'a unit: x', 'subunit:x'])(
  'words that only look like it are words: %s',
  (words) => {
    expect(parseNamed(words)).toEqual({ named: [], rest: words });
  },
);
