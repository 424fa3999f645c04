import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { NameLanguage } from '#lib/domain/area.ts';
import { STATUS_MESSAGES } from '#lib/messages/en/record.ts';
import { findReadersLanguage } from '#lib/messages/localized.ts';
import { loadTranslation } from '#lib/messages/languages.ts';
import { loadLanguage } from './load-language.svelte.ts';

/** A page in the language given; `drawn` is its text after each rendering. */
function open(first: NameLanguage) {
  let language = $state(first);
  const drawn: string[] = [];
  const close = $effect.root(() => {
    loadLanguage(() => language);
    $effect(() => void drawn.push(STATUS_MESSAGES.held));
  });
  onTestFinished(close);
  flushSync();
  return { drawn, choose: (next: NameLanguage) => flushSync(() => (language = next)), close };
}

// Loaded beforehand, so that the tests do not depend on how long the first import takes.
beforeAll(() => Promise.all((['ja', 'ko', 'zh'] as const).map(loadTranslation)));

describe('words that follow the language', () => {
  it('are drawn anew once they have come', async () => {
    const { drawn, choose } = open('en');
    choose('ja');
    await vi.waitFor(() => expect(drawn).toEqual(['Held', '実施']));
    choose('en');
    await vi.waitFor(() => expect(drawn).toEqual(['Held', '実施', 'Held']));
  });

  it('are those of the language asked for last', async () => {
    const { drawn, choose } = open('ja');
    choose('ko');
    await vi.waitFor(() => expect(drawn.at(-1)).toBe('실시'));
    expect(drawn).toEqual(['Held', '실시']);
  });

  it('are those of the page that comes, whichever goes first', async () => {
    const before = open('zh');
    await vi.waitFor(() => expect(before.drawn.at(-1)).toBe('已举行'));
    open('ko');
    before.close();
    await vi.waitFor(() => expect(findReadersLanguage()).toBe('ko'));
  });

  it('are English again once the page is gone', async () => {
    const { close } = open('zh');
    await vi.waitFor(() => expect(findReadersLanguage()).toBe('zh'));
    close();
    expect(findReadersLanguage()).toBe('en');
  });
});
