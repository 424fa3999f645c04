import { describe, expect, it } from 'vitest';
import type { Found } from './search-result.ts';
import { WordFinder } from './word-finder.svelte.ts';

function toFound(words: string): Found {
  return { words, rows: [words.length], groups: [] };
}

/** A finder whose search answers when it is told to; `fails` is of the search as a whole. */
function createSlowFinder() {
  const told = new Map<string, { answer: () => void; fail: () => void }>();
  const state = { fails: false, asked: 0 };
  const finder = new WordFinder(() =>
    state.fails
      ? Promise.reject(new Error('found no network'))
      : Promise.resolve((words) => {
          state.asked += 1;
          return new Promise<Found>((resolve, reject) => {
            const fail = () => reject(new Error('found no network'));
            told.set(words, { answer: () => resolve(toFound(words)), fail });
          });
        }),
  );
  /** Asks for words; the promise in the answer ends once they are answered. */
  async function ask(words: string) {
    const done = finder.find(words);
    // The search is asked once its loading has been awaited.
    await Promise.resolve();
    return { done, tell: (how: 'answer' | 'fail') => told.get(words)?.[how]() };
  }
  return { finder, ask, state };
}

describe('words', () => {
  it('have no results before their answer, and those of earlier words until it', async () => {
    const { finder, ask } = createSlowFinder();
    const first = await ask('maya');
    expect(finder.found).toBeNull();
    first.tell('answer');
    await first.done;
    expect(finder.found).toEqual(toFound('maya'));
    const second = await ask('maya drill');
    expect(finder.found).toEqual(toFound('maya'));
    second.tell('answer');
    await second.done;
    expect(finder.found).toEqual(toFound('maya drill'));
  });

  it('are not answered by what was asked before them', async () => {
    const { finder, ask } = createSlowFinder();
    const [first, second] = [await ask('m'), await ask('ma')];
    second.tell('answer');
    await second.done;
    first.tell('answer');
    await first.done;
    expect(finder.found).toEqual(toFound('ma'));
    const [third, fourth] = [await ask('may'), await ask('')];
    expect(finder.found).toBeNull();
    third.tell('answer');
    await Promise.all([third.done, fourth.done]);
    expect(finder.found).toBeNull();
  });

  it('are not asked for again once they are answered', async () => {
    const { finder, ask, state } = createSlowFinder();
    const { done, tell } = await ask('maya');
    tell('answer');
    await done;
    await finder.find('maya');
    expect(state.asked).toBe(1);
  });
});

describe('a failure', () => {
  it('is that of the newest words, hides their results, and ends with the next answer', async () => {
    const { finder, ask } = createSlowFinder();
    const first = await ask('maya');
    first.tell('answer');
    await first.done;
    const [old, second] = [await ask('m'), await ask('ma')];
    old.tell('fail');
    await old.done;
    expect(finder.hasFailed).toBe(false);
    second.tell('fail');
    await second.done;
    expect([finder.hasFailed, finder.found]).toEqual([true, null]);
    const third = await ask('maya');
    expect(finder.hasFailed).toBe(true);
    third.tell('answer');
    await third.done;
    expect([finder.hasFailed, finder.found]).toEqual([false, toFound('maya')]);
  });

  it('to load the search ahead is told, and undone by asking again', async () => {
    const { finder, state } = createSlowFinder();
    state.fails = true;
    await finder.prepare();
    expect(finder.hasFailed).toBe(true);
    state.fails = false;
    await finder.prepare();
    expect(finder.hasFailed).toBe(false);
  });
});
