import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRecord } from '#lib/data/parse/read-record.server.ts';
import { createRecord } from '../../tools/record/create-record.ts';
import { buildSite, copyProject } from '../bytes/build-copy.ts';
import { SAMPLE, SAMPLE_FOLDER } from '../fixtures/sample.ts';

export interface LargeSite {
  /** Folder of the built site. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Says on the terminal how long a step took. */
export async function time<T>(name: string, step: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

function writeRecord(events: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-record-'));
  const made = new Set<string>();
  for (const [file, text] of createRecord(SAMPLE, readRecord([SAMPLE_FOLDER]), {
    events,
    seed: 1,
  })) {
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, text);
  }
  return folder;
}

/** Builds the site of a made-up record of so many events. */
export async function buildLargeSite(events: number): Promise<LargeSite> {
  const record = await time('The record is made', () => writeRecord(events));
  const copy = copyProject();
  const settings = {
    GEO_FOLDERS: record,
    PRERENDER_EVENTS: process.env['PRERENDER_EVENTS'] || '500',
    // What the record takes as it is read and written: Node's own limit is about 4 GB.
    NODE_OPTIONS: '--max-old-space-size=12288',
  };
  const folder = await time('The site is built', () => buildSite(copy, '', settings));
  const remove = () => {
    for (const one of [record, copy]) rmSync(one, { recursive: true });
  };
  return { folder, remove };
}
