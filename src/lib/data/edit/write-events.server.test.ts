import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeEvents } from './write-events.server.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The names of all files and folders, including hidden ones. */
function list(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const A = { file: 'events/2023/a.yaml', text: 'title: A\n' };
const B = { file: 'events/2024/b.yaml', text: 'title: B\n' };

describe('writeEvents', () => {
  it('writes whole files and nothing beside them', async () => {
    await writeEvents(folder, [A, B]);
    expect(list()).toEqual(['events', 'events/2023', A.file, 'events/2024', B.file].sort());
    expect(readFileSync(join(folder, A.file), 'utf8')).toBe(A.text);
    expect(readFileSync(join(folder, B.file), 'utf8')).toBe(B.text);
  });

  it('overwrites nothing, and then writes nothing else either', async () => {
    mkdirSync(join(folder, 'events/2024'), { recursive: true });
    writeFileSync(join(folder, B.file), 'mine');
    const before = list();
    await expect(writeEvents(folder, [A, B])).rejects.toThrow(/EEXIST/);
    expect(list()).toEqual(before);
    expect(readFileSync(join(folder, B.file), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind where a file cannot be written', async () => {
    mkdirSync(join(folder, 'events'));
    writeFileSync(join(folder, 'events/2024'), 'a file where a folder should be');
    await expect(writeEvents(folder, [A, B])).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(list()).toEqual(['events', 'events/2024']);
  });

  it('takes away the folders that it made', async () => {
    await expect(writeEvents(folder, [A, A])).rejects.toThrow(/EEXIST/);
    expect(list()).toEqual([]);
  });

  it('takes all away again wherever it is stopped', async () => {
    let steps = Infinity;
    const signal = {
      throwIfAborted: () => {
        if (steps-- === 0) throw new Error('Stopped');
      },
    };
    let stops = 0;
    for (let step = 0; ; step++) {
      steps = step;
      const stop = await writeEvents(folder, [A, B], signal).catch((error: unknown) => error);
      if (stop === undefined) break;
      expect(stop).toEqual(new Error('Stopped'));
      expect(list()).toEqual([]);
      stops++;
    }
    expect(stops).toBeGreaterThanOrEqual(4);
    expect(list()).toContain(B.file);
  });

  it('can be stopped while it writes', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 200 }, (_, i) => ({ ...A, file: `events/2023/${i}.yaml` }));
    const writing = writeEvents(folder, many, controller.signal);
    setTimeout(() => controller.abort());
    await expect(writing).rejects.toThrow(/aborted/);
    expect(list()).toEqual([]);
  });
});
