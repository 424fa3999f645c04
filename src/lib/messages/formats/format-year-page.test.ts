import { expect, it } from 'vitest';
import { formatYearPage } from './format-year-page.ts';

it.each([
  ['2023', '2023', null, 1, 1],
  ['July 2023', '2023', '2023-07', 1, 1],
  ['July 2023, part 2 of 3', '2023', '2023-07', 2, 3],
  ['2023, month not reported', '2023', '2023', 1, 1],
  ['Date not reported', '', '', 1, 1],
])('a page by year is named %s', (name, year, month, part, parts) => {
  expect(formatYearPage({ year, month, part, parts })).toBe(name);
});
