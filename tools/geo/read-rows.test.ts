import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

function read(text: string) {
  const result = readRows(new TextEncoder().encode(text));
  return result.isReadable ? result : { ...result, rows: [], header: [] };
}

function cellsOf(text: string): readonly (readonly string[])[] {
  return read(text).rows.map(({ cells }) => cells);
}

describe('readRows', () => {
  it.each([
    ['as Unix has them', 'a,b\n1,2\n3,4\n'],
    ['as Windows has them', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['as old Macs had them', 'a,b\r1,2\r3,4'],
    ['after a byte order mark', '\uFEFFa,b\r\n1,2\r\n3,4'],
    ['with empty ones between and after', 'a,b\n\n1,2\n,\n3,4\n,\n\n'],
  ])('reads lines %s', (_, text) => {
    expect(read(text).header).toEqual(['a', 'b']);
    expect(cellsOf(text)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads quotation marks, commas and line breaks in cells', () => {
    expect(cellsOf('a,b\n"say ""yes"", or no","two\r\nlines"\n')).toEqual([
      ['say "yes", or no', 'two lines'],
    ]);
    expect(cellsOf('a,b\n"one \u2028 two",x\n')).toEqual([['one two', 'x']]);
  });

  it('reads Chinese, Japanese and Korean', () => {
    expect(cellsOf('a,b,c\n九州西方空域,東の海,동해 공해상\n')).toEqual([
      ['九州西方空域', '東の海', '동해 공해상'],
    ]);
  });

  it.each(['=1+2', '+81', '-5 days', '@JMSDF'])('reads %j as it was before its guard', (text) => {
    expect(cellsOf(`a,b\n'${text},x\n`)).toEqual([[text, 'x']]);
  });

  it.each(["'tis so", "it's"])('keeps the apostrophe of %j', (text) => {
    expect(cellsOf(`a,b\n${text},x\n`)).toEqual([[text, 'x']]);
  });

  it.each([
    ['\n', 'a,b\n"1\n1",2\n\n3,4\n5,6'],
    ['\r\n', 'a,b\r\n"1\r\n1",2\r\n\r\n3,4\r\n5,6'],
  ])('knows row and first line where lines end with %j', (_, text) => {
    const rows = read(text).rows.map(({ number, line }) => [number, line]);
    expect(rows).toEqual([
      [1, 2],
      [2, 5],
      [3, 6],
    ]);
  });

  it('tells of a quotation mark that never ends, and of bytes that are no UTF-8', () => {
    expect(read('a,b\n1,"2\n')).toMatchObject({ isReadable: false, found: /Quote Not Closed/ });
    const shiftJis = new Uint8Array([0x61, 0x0a, 0x8b, 0xe3]);
    expect(readRows(shiftJis)).toMatchObject({ isReadable: false, expected: /UTF-8/ });
  });
});
