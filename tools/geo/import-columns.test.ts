import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../tests/fixtures/sample.ts';
import { toPlaceText } from '../../src/lib/exports/files/event-texts.ts';
import { toDraft } from './import-columns.ts';

function readPlace(cell: string) {
  return toDraft([cell], ['place']).place ?? [];
}

describe('the words for a place', () => {
  const { events } = SAMPLE;
  const cells = events.map((event) => [event.id, toPlaceText(event), event] as const);

  it('stand in cells of the record, of publishers with brackets too', () => {
    expect(cells.filter(([, cell]) => cell !== '').length).toBeGreaterThan(10);
    expect(cells.some(([, cell]) => /\([^)]*\(.*\)\)/.test(cell))).toBe(true);
  });

  it.each(cells)('of %s come back from the table of the site', (_, cell, { place }) => {
    expect(readPlace(cell)).toEqual(place.map(({ text }) => text));
  });

  it.each([
    ['“Philippine Sea” (DVIDS (U.S. Department of Defense))', 'Philippine Sea'],
    ['“東の海” (DVIDS (U.S. Department of Defense), The Morning Paper)', '東の海'],
    ['“the “east” (off Kyushu)” (FlyTeam)', 'the “east” (off Kyushu)'],
    ['waters “east” of Japan (Honshu)', 'waters “east” of Japan (Honshu)'],
  ])('%s are read as %s', (cell, words) => {
    expect(readPlace(cell)).toEqual([words]);
  });
});

describe('a note', () => {
  it('keeps its quotation marks, though it reads like words for a place', () => {
    const note = '“Off Kyushu” is what one map says (FlyTeam); “east” another (KBS World)';
    expect(toDraft([`${note} | “East” (KBS World)`], ['notes'])).toEqual({
      notes: [note, '“East” (KBS World)'],
    });
  });
});
