import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../domain/problem.ts';
import { loadCatalogue, readCatalogue, toResult } from './catalogue.server.ts';
import { readRecord } from './parse/read-record.server.ts';

const VALID = resolve('tests/fixtures/valid');
const files = readRecord([VALID]);

function problemsIn(changed: Iterable<[string, string]>, without: string[] = []): string[] {
  const kept = [...files, ...changed].filter(([file]) => !without.includes(file));
  const result = toResult(new Map(kept));
  return result.valid ? [] : result.problems.map(formatProblem);
}

describe('readCatalogue', () => {
  const { areas, events, services, places } = readCatalogue([VALID]);

  it('keeps areas and services in the order of their files', () => {
    expect(areas.map(({ id }) => id)).toEqual(['east-sea-area', 'date-line-range']);
    expect(services.map(({ id }) => id)).toEqual(['JMSDF', 'USN', 'JP-JS']);
  });

  it('reads the places of the map', () => {
    expect(places).toEqual([
      {
        id: 'alpha-town',
        kind: 'city',
        names: { en: 'Alpha', ja: 'アルファ', ko: '알파', zh: '阿尔法' },
        rank: 1,
        position: [139.7, 35.7],
      },
    ]);
  });

  it('sorts events by first day', () => {
    expect(events.map(({ id }) => id)).toEqual(['2023-07-alpha-east', '2024-beta-talks']);
  });

  it('joins publishers, series and services, and says null where nothing is said', () => {
    const [alpha, beta] = events;
    expect(alpha?.series).toEqual({ id: 'alpha', name: 'Alpha' });
    expect(alpha?.services).toEqual(['JMSDF', 'USN']);
    expect(alpha?.location).toBeNull();
    expect(alpha?.publications[0]).toMatchObject({ publisher: { kind: 'military' }, note: null });
    expect(areas[0]?.publications[0]).toMatchObject({
      publisher: { country: 'INT' },
      supports: [],
    });
    expect(beta?.series).toBeNull();
    expect(beta?.location?.name).toBe('Tokyo');
  });

  it('throws with every problem', () => {
    const faulty = resolve('tests/fixtures/faults/service-unknown');
    expect(() => readCatalogue([faulty])).toThrow(/no such file[^]*no such file[^]*no such file/);
  });
});

describe('loadCatalogue', () => {
  it('lays later folders over earlier ones, file by file', () => {
    const result = loadCatalogue([VALID, resolve('tests/fixtures/faults/kind-unknown'), VALID]);
    expect(result.valid).toBe(true);
  });
});

describe('toResult', () => {
  it.each(['areas.geojson', 'places.geojson', 'services.json', 'publishers.json', 'series.json'])(
    'says once that %s is missing, and nothing of those who refer to it',
    (file) => {
      expect(problemsIn([], [file])).toEqual([
        `${file}: found no such file, expected the file to be there`,
      ]);
    },
  );

  it('says once that a list cannot be read, with the line', () => {
    const problems = problemsIn([['services.json', '[\n  {\n    "id": "USN",\n  }\n]\n']]);
    expect(problems).toEqual([expect.stringMatching(/^services\.json:3: .*no comma before/)]);
  });

  it('needs no event', () => {
    expect(
      problemsIn(
        [],
        [...files.keys()].filter((file) => file.startsWith('events/')),
      ),
    ).toEqual([]);
  });

  it('leaves documents alone', () => {
    expect(problemsIn([['README.md', '{']])).toEqual([]);
  });
});
