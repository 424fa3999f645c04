import { describe, expect, it } from 'vitest';
import { toDraft } from './import-columns.ts';

describe('a note', () => {
  it('keeps its quotation marks, though it reads like words for a place', () => {
    const note = '“Off Kyushu” is what one map says (FlyTeam); “east” another (KBS World)';
    expect(toDraft([`${note} | “East” (KBS World)`], ['notes'])).toEqual({
      notes: [note, '“East” (KBS World)'],
    });
  });
});
