import { link, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EventFile } from './event-draft.ts';

type Step = () => Promise<unknown>;

/**
 * Writes new event files below a record's folder: all of them or, where one is there already,
 * cannot be written, or the signal stops it, none; then it throws. A file is seen under its name
 * only once it is whole.
 */
export async function writeEvents(
  folder: string,
  events: readonly EventFile[],
  signal?: Pick<AbortSignal, 'throwIfAborted'>,
): Promise<void> {
  const undo: Step[] = [];
  const drafts: string[] = [];
  try {
    const parts: { readonly draft: string; readonly path: string }[] = [];
    for (const { file, text } of events) {
      signal?.throwIfAborted();
      const path = join(folder, file);
      undo.push(...(await makeFolder(dirname(path))));
      // The record's readers pass over names that begin with a dot.
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
      drafts.push(draft);
      await writeFile(draft, text, { flag: 'wx' });
      parts.push({ draft, path });
    }
    for (const { draft, path } of parts) {
      signal?.throwIfAborted();
      // Unlike a renaming, a link never takes the place of a file.
      await link(draft, path);
      undo.push(() => rm(path));
    }
  } catch (error) {
    await removeAll(drafts);
    for (const step of undo.reverse()) await tryTo(step);
    throw error;
  }
  await removeAll(drafts);
}

/** Gives what takes the new folders away again, outermost first, where nothing is in them. */
async function makeFolder(folder: string): Promise<Step[]> {
  const outermost = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  if (outermost !== undefined) {
    for (let one = folder; one.length >= outermost.length; one = dirname(one)) made.unshift(one);
  }
  return made.map((one) => () => rmdir(one));
}

/** A new folder in which others have put files by now stays. */
async function tryTo(step: Step): Promise<void> {
  try {
    await step();
  } catch {
    // What could not be written is what matters.
  }
}

async function removeAll(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
}
