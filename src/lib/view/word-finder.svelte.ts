import type { Found, Search } from './search-result.ts';

/** Asks the search for words, which answers later; only what it says of the newest words counts. */
export class WordFinder {
  /** Results of the newest words answered; null without words, before an answer, after a failure. */
  found = $state.raw<Found | null>(null);
  /** Whether the search could not be loaded, or parts of it that the words asked for. */
  hasFailed = $state(false);
  #words = '';
  readonly #loadSearch: () => Promise<Search>;

  constructor(loadSearch: () => Promise<Search>) {
    this.#loadSearch = loadSearch;
  }

  /** Asks for words; results of earlier ones stay until the answer is there. */
  async find(words: string): Promise<void> {
    this.#words = words;
    if (words === '') this.found = null;
    else await this.prepare();
  }

  /** Loads the search ahead of the first words; asks once more where it has failed. */
  async prepare(): Promise<void> {
    const words = this.#words;
    if (this.found?.words === words) return;
    try {
      const search = await this.#loadSearch();
      const found = words === '' ? null : await search(words);
      if (words === this.#words) this.#take(found, false);
    } catch {
      if (words === this.#words) this.#take(null, true);
    }
  }

  #take(found: Found | null, hasFailed: boolean): void {
    this.found = found;
    this.hasFailed = hasFailed;
  }
}
