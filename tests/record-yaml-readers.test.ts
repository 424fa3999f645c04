import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';

const files = [...readRecord(['geo'])].filter(([file]) => file.endsWith('.yaml'));

function readAsBoth(text: string): readonly [unknown, unknown] {
  return [parse(text, { version: '1.1' }), parse(text, { version: '1.2', schema: 'core' })];
}

describe('the record, to a reader of YAML 1.1', () => {
  it('has files', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('says the same in %s', (file, text) => {
    const [older, newer] = readAsBoth(text);
    expect(older, `geo/${file}: put what reads otherwise in quotation marks`).toStrictEqual(newer);
  });

  it.each([
    "{ on: '2026-11-22' }",
    '{ published: 2023-07-13 }',
    '{ language: no }',
    '{ name: E-767 }',
    '{ hull: 0123 }',
  ])('would not with %s', (text) => {
    const [older, newer] = readAsBoth(text);
    expect(older).not.toStrictEqual(newer);
  });
});
