import { expect, it } from 'vitest';
import { createFileReader } from './file-reader.ts';

/** A reader of files whose text is their path, and the paths asked for. */
function createRecorded() {
  const asked: string[] = [];
  const state = { fails: false };
  const read = createFileReader(<Json>(path: string) => {
    asked.push(path);
    if (state.fails) return Promise.reject(new Error(`${path}: 404`));
    return Promise.resolve(path as Json);
  });
  return { read, asked, state };
}

it('a file is asked for once, by however many', async () => {
  const { read, asked } = createRecorded();
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['a', 'a', 'b']);
  expect(await read('a')).toBe('a');
  expect(asked).toEqual(['a', 'b']);
});

it('a file that failed is asked for again', async () => {
  const { read, asked, state } = createRecorded();
  state.fails = true;
  await expect(read('a')).rejects.toThrow('a: 404');
  state.fails = false;
  expect(await read('a')).toBe('a');
  expect(asked).toEqual(['a', 'a']);
});
