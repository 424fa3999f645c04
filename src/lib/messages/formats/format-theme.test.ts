import { expect, it } from 'vitest';
import { formatTheme } from './format-theme.ts';

it.each([
  ['missile-defence', 'missile defence'],
  ['anti-submarine', 'anti-submarine'],
  ['cross-deck-flights', 'cross-deck flights'],
  ['fifth-generation-integration', 'fifth-generation integration'],
  ['north-korea-missiles', 'North Korea missiles'],
  ['defence-of-japan', 'defence of Japan'],
  ['airlift', 'airlift'],
])('writes %s as a reader reads it', (theme, words) => {
  expect(formatTheme(theme)).toBe(words);
});
