import { untrack } from 'svelte';

/** Sentences that tell screen readers what an action did; the page's one live region has them. */
export class Announcer {
  #said = $state('');

  /** The sentence announced last; empty at first. */
  get said(): string {
    return this.#said;
  }

  /** Announces a sentence; a silent space added to a repeated one has it spoken again. */
  say(sentence: string): void {
    // Untracked, or an effect that announces would run again after every sentence.
    const last = untrack(() => this.#said);
    this.#said = last === sentence ? `${sentence}\u00a0` : sentence;
  }
}
