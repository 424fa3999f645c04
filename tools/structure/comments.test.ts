import { expect, it } from 'vitest';
import { findComments } from './comments.ts';
import { isWithoutSubject, measureComments } from './openings.ts';

function find(text: string, path = 'a.ts') {
  return findComments({ path, text }).map((one) => [one.line, one.text]);
}

it('reads comments of every kind, wherever they stand', () => {
  const text = `/** One. */
export function a(/* two */ b: string): void {
  // Three,
  // and on.
  if (b) {
    /*
     * Four.
     */
  }
  const c = '// no comment'; // Five.
  // Six.
}
/// <seven>`;
  expect(find(text)).toEqual([
    [1, 'One.'],
    [2, 'two'],
    [3, 'Three, and on.'],
    [6, 'Four.'],
    [10, 'Five. Six.'],
    [13, '<seven>'],
  ]);
});

it('leaves out what tells a program something, and texts that look like comments', () => {
  const text = '// eslint-disable-next-line x\n// @ts-expect-error\nconst a = `/* b */ // c`;';
  expect(find(text)).toEqual([]);
});

it('reads scripts and markup of a component, and no style', () => {
  const text =
    '<!-- One. -->\n<script lang="ts">\n  // Two.\n</script>\n<!-- svelte-ignore a11y -->\n<style>\n  /* Three. */\n</style>\n';
  expect(find(text, 'A.svelte')).toEqual([
    [3, 'Two.'],
    [1, 'One.'],
  ]);
});

it.each([
  ...['It comes later.', 'What the page shows.', 'Who says so.', 'Of events.', 'Till then, no.'],
  ...[
    'There is none.',
    'So a list stays.',
    'Else by name.',
    'As wide as a year.',
    'At once: soon.',
  ],
  ...[
    'This is why.',
    'That leaves none.',
    'Those of the record.',
    'All of it.',
    'The same in ems.',
  ],
  ...['Called when it closes.', 'Counted from 0.', 'One of the list.', 'That: none.'],
])('hears no subject in "%s"', (text) => {
  expect(isWithoutSubject(text)).toBe(true);
});

it.each([
  ...['The map.', 'Reads the record.', 'Itself a list.', 'Whatsit.', 'Its lines.', 'Sorted ids.'],
  ...['This map is large.', 'Those areas.', 'This class is large.', 'The same box.', 'All areas.'],
  ...['Each event once.', 'Another event.', 'One ring.', 'Office hours.', 'Offsets in months.'],
])('hears one in "%s"', (text) => {
  expect(isWithoutSubject(text)).toBe(false);
});

it('counts comments without a subject', () => {
  const text = '// It is.\nlet a = 1;\n// The map.\nlet b = 2;';
  expect(measureComments([{ path: 'a.ts', text }])).toMatchObject({
    ...{ value: 1, note: 'of 2 comments', places: ['a.ts:1 It is.'] },
  });
});
