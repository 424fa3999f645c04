import { untrack } from 'svelte';

/** Sentences for those who cannot see what an action did: the page has one region that says them. */
export class Announcer {
  #said = $state('');

  /** The last sentence. */
  get said(): string {
    return this.#said;
  }

  /** Says it, again too: a space that nobody hears tells the same sentence from the one before. */
  say(sentence: string): void {
    // Who says it does not want to know what was said before.
    const last = untrack(() => this.#said);
    this.#said = last === sentence ? `${sentence}\u00a0` : sentence;
  }
}
