import { expect, it } from 'vitest';
import { METHOD_MESSAGES } from './method.ts';

it.each([
  [
    { absent: ['A', 'B'], inAll: ['J'], inSome: ['K'] },
    'Exercises of A and B are not in the record yet, nor are those that K holds without J: every event so far has J among its participants.',
  ],
  [
    { absent: [], inAll: ['J'], inSome: ['K', 'R'] },
    'Exercises that K and R hold without J are not in the record yet: every event so far has J among its participants.',
  ],
  [
    { absent: ['A'], inAll: ['J'], inSome: [] },
    'Exercises of A are not in the record yet. Every event so far has J among its participants.',
  ],
  [
    { absent: ['A'], inAll: [], inSome: ['J'] },
    'Exercises of A are not in the record yet. Exercises with',
  ],
  [{ absent: [], inAll: [], inSome: ['J', 'K'] }, 'one-sided so far. Exercises with a release'],
])('the method page says what the record lacks: %j', (sides, sentence) => {
  expect(METHOD_MESSAGES.missing.toText(sides)[0]).toContain(sentence);
});
