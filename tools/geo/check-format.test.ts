import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { checkFormat } from './check-format.ts';

const record = readRecord(['tests/fixtures/valid']);
const FILE = 'events/2023/2023-07-alpha-east.yaml';
const alpha = record.get(FILE) ?? '';

async function problemsWith(file: string, text: string): Promise<readonly string[]> {
  return (await checkFormat(new Map([...record, [file, text]]))).map(formatProblem);
}

describe('the form of files', () => {
  it('is right in a record as it is formatted', async () => {
    expect(await checkFormat(record)).toEqual([]);
  });

  it('is told by the first line that is written otherwise', async () => {
    const wide = alpha.replace('themes: [readiness]', 'themes: [ readiness ]');
    const line = alpha.slice(0, alpha.indexOf('themes:')).split('\n').length;
    expect(await problemsWith(FILE, wide)).toEqual([
      `${FILE}:${line}: 2023-07-alpha-east: found "themes: [ readiness ]", expected "themes: [readiness]", as "npm run format" writes it`,
    ]);
    expect(await problemsWith(FILE, `${alpha}\n`)).toHaveLength(1);
    expect(await problemsWith(FILE, alpha.trimEnd())).toHaveLength(1);
  });

  it('is of lists too, but for the outlines of areas', async () => {
    expect(
      await problemsWith('series.json', '[ { "id": "alpha", "name": "Alpha" } ]'),
    ).toHaveLength(1);
    const areas = record.get('areas.geojson') ?? '';
    expect(await problemsWith('areas.geojson', areas.replaceAll(' ', ''))).toEqual([]);
  });
});
