import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { parseEventIndex } from '#lib/app/parse-event-index.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { createEvent } from '../../../../tests/fixtures/told-events.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { toIndexFile } from './event-index-file.ts';

const PACKS = {
  rows: [[0, 'rows/abc.json']],
  details: [[0, 'details/def.json']],
  ids: [['air-training', 'ids/fed.json']],
} as const;

function writeAndParse(record: Parameters<typeof toEventIndex>[0]) {
  const columns = toEventIndex(record);
  return { columns, read: parseEventIndex(toIndexFile(columns, PACKS).buffer) };
}

describe('the file of the index', () => {
  it('gives every column of the record back', () => {
    const { columns, read } = writeAndParse(toAtlasIndex(SAMPLE));
    expect(read.table.index).toEqual(columns);
    expect(read.packs).toEqual(PACKS);
  });

  it.each([
    ['2023-07-13'],
    ['2023-07'],
    ['2023-22'],
    ['2023'],
    ['2023-07-13~'],
    ['2023-07-13?'],
    ['2023-07-13/'],
    ['/2023-07-13'],
    ['2023-07-13/..'],
    ['2023-06/2023-07-13%'],
    ['2023-07-13/2024-02-29'],
  ])('gives %s back', (edtf) => {
    const { columns, read } = writeAndParse({ ...INDEX, events: [createEvent(edtf)] });
    expect(read.table.index).toEqual(columns);
  });

  it('of a record without any event has none', () => {
    const { columns, read } = writeAndParse({ ...INDEX, events: [] });
    expect(read.table.index.size).toBe(0);
    expect(read.table.index.words).toEqual(columns.words);
  });

  it('is the same file each time', () => {
    const columns = toEventIndex(toAtlasIndex(SAMPLE));
    expect(toIndexFile(columns, PACKS)).toEqual(toIndexFile(columns, PACKS));
  });

  it('is no other file', () => {
    expect(() => parseEventIndex(new TextEncoder().encode('<!doctype html>').buffer)).toThrow();
  });
});
