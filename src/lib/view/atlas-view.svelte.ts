import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { SelectedRecord, Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Address, type Theme } from './address.ts';
import { createEventFilter, findVisibleServices, type Filter } from './filter.ts';
import type { ListLayout, Sort } from './list-layout.ts';
import type { Notice } from './notice.ts';
import type { Found, Search } from './search-result.ts';
import { countByArea } from './count-by-area.ts';

// Sets and parsed queries are made anew by every derivation and never changed afterwards.
/* eslint-disable svelte/prefer-svelte-reactivity */

const EVERYTHING_SELECTED: Selection = { kind: 'everything' };

interface ViewOptions {
  readonly toIndex: () => AtlasIndex;
  /** What the path of the address selects; left out where a page selects nothing. */
  readonly toSelected?: (() => SelectedRecord | undefined) | undefined;
  /** Called when there are words to find; a failure is not to be remembered. */
  readonly loadSearch?: (() => Promise<Search>) | undefined;
}

/**
 * What the reader is looking at, derived from the address alone. The query is known only in the
 * browser: prerendered pages show everything.
 */
export class AtlasView {
  /** The query of the address as the browser has it. */
  #queryText = $state('');
  #search = $state.raw<Search | null>(null);
  #hasSearchFailed = $state(false);
  /** Id of the area under pointer or focus, on the map or in the list. */
  hovered = $state<string | null>(null);
  readonly #toIndex: () => AtlasIndex;
  readonly #toSelected: () => SelectedRecord | undefined;
  readonly #loadSearch: () => Promise<Search>;

  readonly #address = $derived.by(() =>
    parseAddress(new URLSearchParams(this.#queryText), this.index),
  );
  readonly filter: Filter = $derived(this.#address.filter);
  readonly list: ListLayout = $derived(this.#address.list);
  readonly sort: Sort = $derived(this.#address.sort);
  readonly theme: Theme = $derived(this.#address.theme);
  /** Of the names on the map. */
  readonly language: NameLanguage = $derived(this.#address.language);
  readonly notices: readonly Notice[] = $derived(this.#address.notices);
  /** The query to carry along in links within the atlas. */
  readonly query: string = $derived(formatQuery(this.#address));

  /** What the search words find; null where there are none, and until that is known. */
  readonly found: Found | null = $derived(
    this.filter.words === '' ? null : (this.#search?.(this.filter.words) ?? null),
  );
  readonly foundIds: ReadonlySet<string> | null = $derived(
    this.found && new Set(this.found.events),
  );
  /** Ids of the services whose events are shown; null for all of them. */
  readonly visibleServices: ReadonlySet<string> | null = $derived(
    findVisibleServices(this.filter, this.index.services),
  );
  readonly visible = $derived.by(() =>
    this.index.events.filter(createEventFilter(this.filter, this.index.services, this.foundIds)),
  );
  readonly visibleIds: ReadonlySet<string> = $derived(new Set(this.visible.map(({ id }) => id)));
  readonly selection: Selection = $derived(this.selected?.selection ?? EVERYTHING_SELECTED);
  /** Ids of the areas that the selection means: the area itself, or all of the event's. */
  readonly selectedAreas: readonly string[] = $derived(findAreas(this.index, this.selection));
  readonly areaCounts = $derived.by(() =>
    countByArea(this.index.areas, this.index.events, this.visibleIds),
  );

  constructor({ toIndex, toSelected, loadSearch }: ViewOptions) {
    this.#toIndex = toIndex;
    this.#toSelected = toSelected ?? (() => undefined);
    this.#loadSearch = loadSearch ?? hasNoSearch;
  }

  get index(): AtlasIndex {
    return this.#toIndex();
  }

  /** The selected area or event, with what a page of its own knows of it. */
  get selected(): SelectedRecord | undefined {
    return this.#toSelected();
  }

  /** Whether the search could not be loaded: its words then hide nothing. */
  get hasSearchFailed(): boolean {
    return this.#hasSearchFailed;
  }

  /** Called with `location.search` whenever the address has changed. */
  readSearch(search: string): void {
    this.#queryText = search;
    if (this.filter.words !== '') void this.prepareSearch();
  }

  /** Loads the search ahead of the first words, as when its field is reached for. */
  async prepareSearch(): Promise<void> {
    if (this.#search) return;
    try {
      this.#search = await this.#loadSearch();
      this.#hasSearchFailed = false;
    } catch {
      this.#hasSearchFailed = true;
    }
  }

  /** The query of the address that is as this one but for the change. */
  formatQueryFor(change: Partial<Address>): string {
    return formatQuery({ ...this.#address, ...change });
  }
}

function hasNoSearch(): Promise<Search> {
  return Promise.reject(new Error('found search words, expected none on a page without a search'));
}

function findAreas(index: AtlasIndex, selection: Selection): readonly string[] {
  if (selection.kind === 'area') return [selection.id];
  if (selection.kind === 'everything') return [];
  return index.events.find(({ id }) => id === selection.id)?.areas ?? [];
}
