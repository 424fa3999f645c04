import { expect, it } from 'vitest';
import { formatJson, formatPlaces, formatTable } from './format-measures.ts';

const measures = [
  { key: 'a', label: 'files', value: 12, note: 'all', places: ['a.ts'] },
  { key: 'b', label: 'lines of it', value: 3, places: [] },
];

it('sets figures below each other', () => {
  expect(formatTable(measures)).toBe('files        12  all\nlines of it   3');
});

it('prints places, or how to ask for them where they are many', () => {
  const many = { key: 'c', label: 'many', value: 61, places: Array<string>(61).fill('x') };
  expect(formatPlaces([...measures, many])).toBe(
    'files (--list a):\n  a.ts\n\nmany: 61 places, printed by --list c',
  );
});

it('gives figures by their short names to programs', () => {
  expect(JSON.parse(formatJson(measures))).toMatchObject({ a: { value: 12 }, b: { value: 3 } });
});
