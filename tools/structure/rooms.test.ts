import { expect, it } from 'vitest';
import { countLines, listRooms, measureRooms, toRoom } from './rooms.ts';

const files = [
  { path: 'src/lib/map/a.ts', text: 'a\nb\nc\nd\n' },
  { path: 'src/lib/view/a.ts', text: 'a\n' },
  { path: 'src/lib/view/b/timeline.ts', text: 'a\n' },
  { path: 'src/lib/features/list/List.svelte', text: 'a\n' },
  { path: 'src/lib/features/list/BigTimeline.svelte', text: 'a\n' },
  { path: 'src/routes/timeline/+page.svelte', text: 'a\n' },
];

it('counts lines without those that are empty at the end', () => {
  expect(countLines({ path: 'a.ts', text: 'a\n\nb\n\n\n' })).toBe(3);
});

it.each([
  ['src/lib/map/a.ts', 'map'],
  ['src/lib/map/deep/a.ts', 'map'],
  ['src/lib/features/list/a.ts', 'features/list'],
  ['src/lib/features/a.ts', 'features'],
  ['src/lib/a.ts', null],
  ['src/routes/map/a.ts', null],
])('finds the room of %s', (path, room) => {
  expect(toRoom(path)).toBe(room);
});

it('sizes the rooms', () => {
  expect(listRooms(files)).toEqual([
    { name: 'map', files: 1, lines: 4 },
    { name: 'view', files: 2, lines: 2 },
    { name: 'features/list', files: 2, lines: 2 },
  ]);
});

it('finds the largest room by lines and by files, and where the timeline is', () => {
  const measures = new Map(measureRooms(files).map((one) => [one.key, one]));
  expect(measures.get('room-lines')).toMatchObject({ value: 4, note: 'map' });
  expect(measures.get('room-files')).toMatchObject({ value: 2, note: 'view' });
  expect(measures.get('flat-folder')).toMatchObject({ value: 2, note: 'src/lib/features/list' });
  // Only the name of a file counts: a folder of that name does not.
  expect(measures.get('timeline')?.value).toBe(2);
  expect(measures.get('messages')?.value).toBe(0);
});
