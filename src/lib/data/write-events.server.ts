import { linkSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EventFile } from './event-draft.ts';

/**
 * Writes new event files below a record's folder: all of them or, where one is there already or
 * cannot be written, none; then it throws. A file is seen under its name only once it is whole.
 */
export function writeEvents(folder: string, events: readonly EventFile[]): void {
  const undo: (() => void)[] = [];
  const drafts: string[] = [];
  try {
    const parts = events.map(({ file, text }) => {
      const path = join(folder, file);
      undo.push(...makeFolder(dirname(path)));
      // The record's readers pass over names that begin with a dot.
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
      drafts.push(draft);
      writeFileSync(draft, text, { flag: 'wx' });
      return { draft, path };
    });
    for (const { draft, path } of parts) {
      // Unlike a renaming, a link never takes the place of a file.
      linkSync(draft, path);
      undo.push(() => rmSync(path));
    }
  } catch (error) {
    removeAll(drafts);
    for (const step of undo.reverse()) tryTo(step);
    throw error;
  }
  removeAll(drafts);
}

/** Gives what takes the new folders away again, outermost first, where nothing is in them. */
function makeFolder(folder: string): (() => void)[] {
  const outermost = mkdirSync(folder, { recursive: true });
  const made: string[] = [];
  if (outermost !== undefined) {
    for (let one = folder; one.length >= outermost.length; one = dirname(one)) made.unshift(one);
  }
  return made.map((one) => () => rmdirSync(one));
}

/** A new folder in which others have put files by now stays. */
function tryTo(step: () => void): void {
  try {
    step();
  } catch {
    // What could not be written is what matters.
  }
}

function removeAll(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}
