import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Theme } from './address.ts';
import type { Filter } from './filter.ts';
import { isShown } from './filter.ts';
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
  /** Id of the area under pointer or focus, on the map or in the list. */
  hovered = $state<string | null>(null);
  readonly #toIndex: () => AtlasIndex;

  readonly #address = $derived.by(() =>
    parseAddress(new URLSearchParams(this.#search), this.index.services),
  );
  readonly filter: Filter = $derived(this.#address.filter);
  readonly theme: Theme = $derived(this.#address.theme);
  /** Of the names on the map. */
  readonly language: NameLanguage = $derived(this.#address.language);
  readonly notices: readonly Notice[] = $derived(this.#address.notices);
  /** The query to carry along in links within the atlas. */
  readonly query: string = $derived(formatQuery(this.#address));

  readonly shown = $derived.by(() =>
    this.index.events.filter((event) => isShown(event, this.filter)),
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

  /** The query of the address that shows this filter. */
  formatQueryFor(filter: Filter): string {
    return formatQuery({ filter, theme: this.theme, language: this.language });
  }
}

/** The areas that a selection means: the area itself, or all of the event's. */
export function findSelectedAreas(index: AtlasIndex, selection: Selection): readonly string[] {
  if (selection.kind === 'area') return [selection.id];
  if (selection.kind === 'everything') return [];
  return index.events.find(({ id }) => id === selection.id)?.areas ?? [];
}
