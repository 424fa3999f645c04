import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { SelectedRecord, Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Address, type Theme } from './address.ts';
import { createEventFilter, findVisibleServices, type Filter } from './filter.ts';
import type { ListLayout, Sort } from './list-layout.ts';
import type { Notice } from './notice.ts';
import type { Found, Search } from './search-result.ts';
import { countByArea } from './count-by-area.ts';
import { WordFinder } from './word-finder.svelte.ts';

// Sets and parsed queries are new in every derivation and never changed afterwards.
/* eslint-disable svelte/prefer-svelte-reactivity */

const EVERYTHING_SELECTED: Selection = { kind: 'everything' };

interface ViewOptions {
  readonly toIndex: () => AtlasIndex;
  /** The selection in the path of the address; left out on pages without one. */
  readonly toSelected?: (() => SelectedRecord | undefined) | undefined;
  /** Loader of the search, called before the first use and again after it has failed. */
  readonly loadSearch?: (() => Promise<Search>) | undefined;
}

/**
 * The reader's view, derived from the address alone. The query is known only in the browser, so
 * that prerendered pages show everything.
 */
export class AtlasView {
  /** The query of the address in the browser, `location.search`. */
  #queryText = $state('');
  /** Id of the area under pointer or focus, on the map or in the list. */
  hovered = $state<string | null>(null);
  readonly #toIndex: () => AtlasIndex;
  readonly #toSelected: () => SelectedRecord | undefined;
  readonly #finder: WordFinder;

  readonly #address = $derived.by(() =>
    parseAddress(new URLSearchParams(this.#queryText), this.index),
  );
  readonly filter: Filter = $derived(this.#address.filter);
  readonly list: ListLayout = $derived(this.#address.list);
  readonly sort: Sort = $derived(this.#address.sort);
  readonly theme: Theme = $derived(this.#address.theme);
  /** Language of names and dates. */
  readonly language: NameLanguage = $derived(this.#address.language);
  readonly notices: readonly Notice[] = $derived(this.#address.notices);
  /** The query that links within the atlas carry along. */
  readonly query: string = $derived(formatQuery(this.#address));

  /**
   * Results of the search words, or of those before them while the answer is on its way; null
   * without words, and where there is no answer yet.
   */
  readonly found: Found | null = $derived.by(() =>
    this.filter.words === '' ? null : this.#finder.found,
  );
  readonly foundIds: ReadonlySet<string> | null = $derived(
    this.found && new Set(this.found.rows.flatMap((row) => this.index.events[row]?.id ?? [])),
  );
  /** Ids of the services whose events are visible; null for all of them. */
  readonly visibleServices: ReadonlySet<string> | null = $derived(
    findVisibleServices(this.filter, this.index.services),
  );
  readonly visible = $derived.by(() =>
    this.index.events.filter(createEventFilter(this.filter, this.index.services, this.foundIds)),
  );
  readonly visibleIds: ReadonlySet<string> = $derived(new Set(this.visible.map(({ id }) => id)));
  readonly selection: Selection = $derived(this.selected?.selection ?? EVERYTHING_SELECTED);
  /** Ids of the selected area, or of all areas of the selected event. */
  readonly selectedAreas: readonly string[] = $derived(findAreas(this.index, this.selection));
  readonly areaCounts = $derived.by(() =>
    countByArea(this.index.areas, this.index.events, this.visibleIds),
  );

  constructor({ toIndex, toSelected, loadSearch }: ViewOptions) {
    this.#toIndex = toIndex;
    this.#toSelected = toSelected ?? (() => undefined);
    this.#finder = new WordFinder(loadSearch ?? hasNoSearch);
  }

  get index(): AtlasIndex {
    return this.#toIndex();
  }

  /** The selected area or event with its record; undefined on pages without a selection. */
  get selected(): SelectedRecord | undefined {
    return this.#toSelected();
  }

  /** Whether the search could not be loaded; search words then hide nothing. */
  get hasSearchFailed(): boolean {
    return this.#finder.hasFailed;
  }

  /** Takes over `location.search`; to be called whenever the address has changed. */
  readSearch(search: string): void {
    this.#queryText = search;
    void this.#finder.find(this.filter.words);
  }

  /** Loads the search ahead of the first words, for instance when its field is focused. */
  async prepareSearch(): Promise<void> {
    await this.#finder.prepare();
  }

  /** Formats the query of this view with some of its values changed. */
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
