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

/** Files and folders, hidden ones too. */
function list(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const A = { file: 'events/2023/a.yaml', text: 'title: A\n' };
const B = { file: 'events/2024/b.yaml', text: 'title: B\n' };

describe('writeEvents', () => {
  it('writes whole files and nothing beside them', () => {
    writeEvents(folder, [A, B]);
    expect(list()).toEqual(['events', 'events/2023', A.file, 'events/2024', B.file].sort());
    expect(readFileSync(join(folder, A.file), 'utf8')).toBe(A.text);
    expect(readFileSync(join(folder, B.file), 'utf8')).toBe(B.text);
  });

  it('overwrites nothing, and then writes nothing else either', () => {
    mkdirSync(join(folder, 'events/2024'), { recursive: true });
    writeFileSync(join(folder, B.file), 'mine');
    const before = list();
    expect(() => writeEvents(folder, [A, B])).toThrow(/EEXIST/);
    expect(list()).toEqual(before);
    expect(readFileSync(join(folder, B.file), 'utf8')).toBe('mine');
  });

  it('leaves nothing behind where a file cannot be written', () => {
    mkdirSync(join(folder, 'events'));
    writeFileSync(join(folder, 'events/2024'), 'a file where a folder should be');
    expect(() => writeEvents(folder, [A, B])).toThrow(/EEXIST|ENOTDIR/);
    expect(list()).toEqual(['events', 'events/2024']);
  });

  it('takes away the folders that it made', () => {
    expect(() => writeEvents(folder, [A, A])).toThrow(/EEXIST/);
    expect(list()).toEqual([]);
  });
});
