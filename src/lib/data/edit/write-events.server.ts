import { link, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EventFile } from './event-draft.ts';

type Step = () => Promise<unknown>;

/**
 * Writes new event files below a record's folder, all or none. Throws, with nothing written, where
 * a file exists already or cannot be written, or where the signal aborts. A file has its name only
 * once it is complete.
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
      // Readers of the record skip names that begin with a dot.
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
      drafts.push(draft);
      await writeFile(draft, text, { flag: 'wx' });
      parts.push({ draft, path });
    }
    for (const { draft, path } of parts) {
      signal?.throwIfAborted();
      // Unlike a rename, a link never replaces a file.
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

/** Makes a folder; returns the steps that remove the new folders if empty, outermost first. */
async function makeFolder(folder: string): Promise<Step[]> {
  const outermost = await mkdir(folder, { recursive: true });
  const made: string[] = [];
  if (outermost !== undefined) {
    for (let one = folder; one.length >= outermost.length; one = dirname(one)) made.unshift(one);
  }
  return made.map((one) => () => rmdir(one));
}

/** Runs a step of the undoing; a new folder in which others have put files by now stays. */
async function tryTo(step: Step): Promise<void> {
  try {
    await step();
  } catch {
    // `writeEvents` throws the error that matters: why the files could not be written.
  }
}

async function removeAll(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
}
