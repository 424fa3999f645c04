import { expect, it } from 'vitest';
import { formatTimeZone } from './format-time-zone.ts';

it.each([
  ['Asia/Tokyo', '2023-07-13', 'The day is that in Tokyo (Asia/Tokyo).'],
  ['Asia/Seoul', '2025-07-11', 'The day is that in Seoul (Asia/Seoul).'],
  [
    'Pacific/Guam',
    '2024-02-05',
    'The day is that in Guam (Pacific/Guam), 1 hour ahead of Japan and South Korea.',
  ],
  [
    'Europe/Brussels',
    '2023-07-13',
    'The day is that in Brussels (Europe/Brussels), 7 hours behind Japan and South Korea.',
  ],
  [
    'Pacific/Honolulu',
    '2023-07-11',
    'The day is that in Honolulu (Pacific/Honolulu), 19 hours behind Japan and South Korea, where most of it was the next day already.',
  ],
])('says whose day it is in %s', (timeZone, day, words) => {
  expect(formatTimeZone(timeZone, day)).toBe(words);
});
