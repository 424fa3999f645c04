import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../domain/problem.ts';
import { loadCatalogue } from './catalogue.server.ts';
import { readRecord } from './parse/read-record.server.ts';

const VALID = resolve('tests/fixtures/valid');
const FAULTS = resolve('tests/fixtures/faults');
const names = readdirSync(FAULTS).sort();

function problemsWith(...folders: string[]): string[] {
  const result = loadCatalogue([VALID, ...folders]);
  return result.valid ? [] : result.problems.map(formatProblem);
}

describe('the record check', () => {
  it('has fixtures to be held against', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  it('finds nothing wrong with a valid record', () => {
    expect(problemsWith()).toEqual([]);
  });

  it.each(names)('says what is wrong: %s', (name) => {
    const folder = join(FAULTS, name);
    const expected = join(folder, 'expected.txt');
    expect(existsSync(expected), `${name} needs an expected.txt`).toBe(true);
    const overlay = [...readRecord([folder]).keys()].filter((file) => file !== 'expected.txt');
    expect(overlay, `${name} needs a faulty file`).not.toEqual([]);
    expect(problemsWith(folder)).toEqual(readFileSync(expected, 'utf8').trimEnd().split('\n'));
  });

  it('says everything at once, file by file', () => {
    const problems = problemsWith(join(FAULTS, 'many-faults-in-many-files'));
    const files = new Set(problems.map((problem) => problem.split(':')[0]));
    expect(problems.length).toBeGreaterThanOrEqual(10);
    expect([...files]).toEqual([
      'areas.geojson',
      'events/2023/2023-07-alpha-east.yaml',
      'events/2024/2024-beta-talks.yaml',
      'publishers.json',
      'series.json',
      'services.json',
    ]);
  });
});
