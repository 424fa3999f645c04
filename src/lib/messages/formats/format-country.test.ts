import { expect, it } from 'vitest';
import { formatCountry } from './format-country.ts';

it.each([
  ['JP', 'Japan'],
  ['KR', 'South Korea'],
  ['EU', 'European Union'],
  ['INT', 'international'],
])('names %s', (code, name) => {
  expect(formatCountry(code)).toBe(name);
});
