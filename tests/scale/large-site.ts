import { rmSync } from 'node:fs';
import { buildSite, copyProject } from '../bytes/build-copy.ts';
import { writeMadeRecord } from '../fixtures/made-record.ts';

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

/** Builds the site of a made-up record of so many events. */
export async function buildLargeSite(events: number): Promise<LargeSite> {
  const record = await time('The record is made', () => writeMadeRecord({ events, seed: 1 }));
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
