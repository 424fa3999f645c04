/*
 * A walk follows one thing through the code. `walks.json` lists walks as `{ name, steps }`, where
 * each step `{ file, name }` is a file below `src` that the walk enters, by its path from the root,
 * and the identifier that it enters there: a function, field or prop. Steps are in the order of the
 * run, one for every file whose code handles the thing of the walk (the summary, the choice, the
 * click, the query) or hands it on; files that give constants or types alone are left out, except
 * for the one that declares the thing. A step in the file of the step before is no further entry; a
 * return to a file is one.
 */
import { readFileSync } from 'node:fs';
import { findInFile, type SourceFile } from '../../tests/architecture/source-files.ts';
import ts from 'typescript';
import { countBy, type Measure } from './measure.ts';
import { findNodes, parseScripts } from './script-tree.ts';

interface Step {
  readonly file: string;
  readonly name: string;
}

/** The way of one thing through the code, from file to file. */
export interface Walk {
  readonly name: string;
  readonly steps: readonly Step[];
}

function isStep(value: unknown): value is Step {
  if (typeof value !== 'object' || value === null) return false;
  return ['file', 'name'].every((field) => typeof Reflect.get(value, field) === 'string');
}

function isWalk(value: unknown): value is Walk {
  if (typeof value !== 'object' || value === null || !('steps' in value)) return false;
  const { steps } = value;
  return (
    typeof Reflect.get(value, 'name') === 'string' && Array.isArray(steps) && steps.every(isStep)
  );
}

/** Reads the walks of a JSON text; throws where it is no list of walks. */
export function parseWalks(text: string): readonly Walk[] {
  const walks: unknown = JSON.parse(text);
  if (!Array.isArray(walks) || !walks.every(isWalk))
    throw new Error('Walks: expected a list of { name, steps: [{ file, name }] }');
  return walks;
}

export function readWalks(path: string): readonly Walk[] {
  return parseWalks(readFileSync(path, 'utf8'));
}

/** Describes every step that the code does not have, in one sentence each. */
export function checkWalk({ steps }: Walk, files: readonly SourceFile[]): readonly string[] {
  return steps.flatMap(({ file: path, name }) => {
    const file = files.find((one) => one.path === path);
    if (!file) return [`there is no ${path}`];
    const fields = findNodes(parseScripts(file), ts.isPrivateIdentifier);
    const has = findInFile(file).words.has(name) || fields.some(({ text }) => text === name);
    return has ? [] : [`${path} has no ${name}`];
  });
}

/** The files of a walk, with how often it enters each, the most often entered first. */
export function countEntries({ steps }: Walk): readonly (readonly [file: string, count: number])[] {
  const entries = steps.filter(({ file }, i) => file !== steps[i - 1]?.file);
  return countBy(entries, ({ file }) => file);
}

/** Counts the files that each walk enters; broken steps are listed before them. */
export function measureWalks(
  walks: readonly Walk[],
  files: readonly SourceFile[],
): readonly Measure[] {
  return walks.map((walk, i) => {
    const faults = checkWalk(walk, files).map((fault) => `FAULT: ${fault}`);
    const entries = countEntries(walk);
    const [most, count] = entries[0] ?? ['none', 0];
    return {
      ...{ key: `walk-${i + 1}`, label: `files of the walk: ${walk.name}`, value: entries.length },
      note: `${faults.length > 0 ? 'BROKEN; ' : ''}most entries ${count}: ${most}`,
      places: [...faults, ...entries.map(([file, times]) => `${file} (${times})`)],
    };
  });
}
