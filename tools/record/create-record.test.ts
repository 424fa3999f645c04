import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { toResult } from '../../src/lib/data/catalogue.server.ts';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import type { EventRecord } from '../../src/lib/domain/event.ts';
import { SAMPLE, SAMPLE_FOLDER } from '../../tests/fixtures/sample.ts';
import { checkFormat } from '../geo/check-format.ts';
import { createRecord, type RecordOptions } from './create-record.ts';

const LISTS = readRecord([SAMPLE_FOLDER]);

function create(options: RecordOptions): ReadonlyMap<string, string> {
  return new Map(createRecord(SAMPLE, LISTS, options));
}

function toHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].toSorted()) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex');
}

function readEvents(options: RecordOptions): readonly EventRecord[] {
  const result = toResult(create(options));
  if (!result.valid) throw new Error(JSON.stringify(result.problems.slice(0, 3), null, 1));
  return result.catalogue.events;
}

const UNTIL = '2026-11-30';
const MANY = readEvents({ events: 400, seed: 5, until: UNTIL });

describe('a made-up record', () => {
  it('is the same for the same seed, and another for another', () => {
    const [first, second, other] = [1, 1, 2].map((seed) => toHash(create({ events: 60, seed })));
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it.each([0, 1, 250])('of %i events is sound, and written as the record is', async (events) => {
    const files = create({ events, seed: 3 });
    expect(readEvents({ events, seed: 3 })).toHaveLength(events);
    expect(await checkFormat(new Map([...files].slice(0, 30)))).toEqual([]);
  });

  it('has no series where it is to have none', async () => {
    const options = { events: 40, seed: 4, hasSeries: false };
    expect(readEvents(options).filter(({ series }) => series !== null)).toEqual([]);
    expect(await checkFormat(create({ ...options, events: 0 }))).toEqual([]);
  });

  it('spreads over some ten years up to its last day, beyond which all is announced', () => {
    const held = MANY.filter(({ status }) => status !== 'announced');
    const days = held.map(({ when }) => when.start.first ?? '').toSorted();
    expect(days.at(-1)?.slice(0, 7)).toBe(UNTIL.slice(0, 7));
    expect(days[0]?.slice(0, 3)).toBe('201');
    const later = MANY.filter(({ when }) => (when.start.first ?? '') > UNTIL);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ status }) => status !== 'announced')).toEqual([]);
  });

  it('uses services, areas and series as widely as the record it is like', () => {
    const share = (of: readonly EventRecord[], has: (event: EventRecord) => boolean) =>
      of.filter(has).length / of.length;
    for (const has of [
      ({ series }: EventRecord) => series !== null,
      ({ areas }: EventRecord) => areas.length === 1,
      ({ accounts }: EventRecord) => accounts.length > 0,
      ({ publications }: EventRecord) => publications.length > 2,
    ]) {
      expect(Math.abs(share(MANY, has) - share(SAMPLE.events, has))).toBeLessThan(0.1);
    }
    const used = new Set(MANY.flatMap(({ services }) => services));
    expect(used).toEqual(new Set(SAMPLE.events.flatMap(({ services }) => services)));
  });

  it('is no easier to compress than that', () => {
    const perLetter = (events: readonly EventRecord[]) => {
      const text = events.map(({ title, summary }) => `${title}\n${summary}\n`).join('');
      return brotliCompressSync(text).length / text.length;
    };
    expect(perLetter(MANY)).toBeGreaterThan(0.95 * perLetter(SAMPLE.events));
  });
});

describe('tools/make-record.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-record-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function make(name: string, ...words: readonly string[]) {
    const out = join(folder, name);
    const args = ['tools/make-record.ts', '--out', out, ...words];
    const { status, stderr } = spawnSync('npx', ['tsx', ...args], { encoding: 'utf8' });
    return { out, status, stderr };
  }

  it(
    'writes it, to the same bytes each time, and the check passes it',
    { timeout: 120_000 },
    () => {
      const runs = ['a', 'b'].map((name) => make(name, '--events', '12', '--seed', '8'));
      expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      const [first, second] = runs.map(({ out }) => toHash(readRecord([out])));
      expect(second).toBe(first);
      expect(first).toBe(toHash(create({ events: 12, seed: 8 })));
      const env = { ...process.env, GEO_FOLDERS: runs[0]?.out };
      const check = spawnSync('npx', ['tsx', 'tools/check-geo.ts'], { env, encoding: 'utf8' });
      expect(check.stdout).toContain('12 events');
      expect(check.status).toBe(0);
    },
  );

  it.each([
    ['--events', 'many'],
    ['--seed', '1'],
    ['--events', '-3'],
  ])('says what is wrong with %s %s and writes nothing', (name, value) => {
    const { out, status, stderr } = make('refused', `${name}=${value}`);
    expect(status).toBe(1);
    expect(stderr).toContain('--events');
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });
});
