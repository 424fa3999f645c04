/**
 * Writes a made-up record, to see what many events cost: `tsx tools/make-record.ts --events 1000
 * --seed 1 --out FOLDER`. The same numbers give the same bytes. `--no-series` leaves series out,
 * `--until 2026-11-30` names the last day of what was held, `--from FOLDER` the record to be like.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/lib/data/catalogue.server.ts';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';
import { createRecord } from './record/create-record.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    until: { type: 'string' },
    from: { type: 'string', default: 'tests/fixtures/sample' },
    'no-series': { type: 'boolean', default: false },
  },
});
const [events, seed] = [Number(values.events), Number(values.seed)];

/** Says what is wrong with the words given, and ends. */
function refuse(words: string): never {
  console.error(words);
  process.exit(1);
}

const { out, from, until } = values;
if (out === undefined) refuse('Name the folder to write: --out FOLDER');
if (!Number.isSafeInteger(events) || events < 0) refuse('Say how many events: --events 1000');
if (!Number.isSafeInteger(seed)) refuse('A seed is a whole number: --seed 1');
if (existsSync(out) && readdirSync(out).length > 0)
  refuse(`${out} is not empty: name a new folder`);

const options = { events, seed, hasSeries: !values['no-series'], ...(until ? { until } : {}) };
const folders = new Set<string>();
for (const [file, text] of createRecord(readCatalogue([from]), readRecord([from]), options)) {
  const path = join(out, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, text);
}
console.log(`${out}: ${events} events`);
