import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Address, type Theme } from './address.ts';
import { createSieve, findShownServices, type Filter } from './filter.ts';
import type { ListForm, Sort } from './list-form.ts';
import type { Notice } from './notice.ts';
import { tallyAreas } from './tally.ts';

// Sets and parsed queries are made anew by every derivation and never changed afterwards.
/* eslint-disable svelte/prefer-svelte-reactivity */

/**
 * What the reader is looking at, derived from the address alone. The query is known only in the
 * browser: prerendered pages show everything.
 */
export class AtlasView {
  #search = $state('');
  #found = $state.raw<{ readonly words: string; readonly ids: ReadonlySet<string> } | null>(null);
  /** Id of the area under pointer or focus, on the map or in the list. */
  hovered = $state<string | null>(null);
  readonly #toIndex: () => AtlasIndex;

  readonly #address = $derived.by(() =>
    parseAddress(new URLSearchParams(this.#search), this.index),
  );
  readonly filter: Filter = $derived(this.#address.filter);
  readonly list: ListForm = $derived(this.#address.list);
  readonly sort: Sort = $derived(this.#address.sort);
  readonly theme: Theme = $derived(this.#address.theme);
  /** Of the names on the map. */
  readonly language: NameLanguage = $derived(this.#address.language);
  readonly notices: readonly Notice[] = $derived(this.#address.notices);
  /** The query to carry along in links within the atlas. */
  readonly query: string = $derived(formatQuery(this.#address));

  /** Ids of the events that the search words find; null until that is known. */
  readonly foundIds: ReadonlySet<string> | null = $derived(
    this.#found?.words === this.filter.words ? this.#found.ids : null,
  );
  /** Ids of the services whose events are shown; null for all of them. */
  readonly shownServices: ReadonlySet<string> | null = $derived(
    findShownServices(this.filter, this.index.services),
  );
  readonly shown = $derived.by(() =>
    this.index.events.filter(createSieve(this.filter, this.index.services, this.foundIds)),
  );
  readonly shownIds: ReadonlySet<string> = $derived(new Set(this.shown.map(({ id }) => id)));
  readonly tallies = $derived.by(() =>
    tallyAreas(this.index.areas, this.index.events, this.shownIds),
  );

  constructor(toIndex: () => AtlasIndex) {
    this.#toIndex = toIndex;
  }

  get index(): AtlasIndex {
    return this.#toIndex();
  }

  /** Called with `location.search` whenever the address has changed. */
  readSearch(search: string): void {
    this.#search = search;
  }

  /** What these words find, told by whoever has searched. */
  showFound(words: string, ids: ReadonlySet<string>): void {
    this.#found = { words, ids };
  }

  /** The query of the address that is as this one but for the change. */
  formatQueryFor(change: Partial<Address>): string {
    return formatQuery({ ...this.#address, ...change });
  }
}

/** The areas that a selection means: the area itself, or all of the event's. */
export function findSelectedAreas(index: AtlasIndex, selection: Selection): readonly string[] {
  if (selection.kind === 'area') return [selection.id];
  if (selection.kind === 'everything') return [];
  return index.events.find(({ id }) => id === selection.id)?.areas ?? [];
}
