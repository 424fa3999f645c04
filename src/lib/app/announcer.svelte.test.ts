import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Announcer } from './announcer.svelte.ts';

describe('what is said', () => {
  it('is the last sentence', () => {
    const announcer = new Announcer();
    expect(announcer.said).toBe('');
    announcer.say('The link was copied.');
    expect(announcer.said).toBe('The link was copied.');
    announcer.say('The text was copied.');
    expect(announcer.said).toBe('The text was copied.');
  });

  it('is another text each time, so that the same sentence is heard again', () => {
    const announcer = new Announcer();
    const texts = [1, 2, 3].map(() => {
      announcer.say('Copied.');
      return announcer.said;
    });
    expect(texts.map((text) => text.trim())).toEqual(['Copied.', 'Copied.', 'Copied.']);
    expect(texts[1]).not.toBe(texts[0]);
    expect(texts[2]).not.toBe(texts[1]);
  });

  it('does not run again what says it', () => {
    const announcer = new Announcer();
    let runs = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        runs += 1;
        announcer.say('The map is missing.');
      });
    });
    flushSync();
    announcer.say('Something else.');
    flushSync();
    expect(runs).toBe(1);
    stop();
  });
});
