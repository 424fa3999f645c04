import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { EventIndex } from '../domain/event-index.ts';
import { toEventIndex } from '../domain/to-event-index.ts';
import type { SelectedRecord, Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Address, type Theme } from './address.ts';
import type { Filter } from './filter.ts';
import type { ListLayout, Sort } from './list-layout.ts';
import type { DescribedView } from './describe-view.ts';
import type { Notice } from './notice.ts';
import { findRows, matchEvents, NOTHING, type EventMatch } from './match-events.ts';
import type { Found, Search } from './search-result.ts';
import type { Known } from './query-values.ts';
import { countByArea, type AreaCount } from './count-by-area.ts';

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
  #search = $state.raw<Search | null>(null);
  #hasSearchFailed = $state(false);
  /** Id of the area under pointer or focus, on the map or in the list. */
  hovered = $state<string | null>(null);
  readonly #toIndex: () => AtlasIndex;
  readonly #toSelected: () => SelectedRecord | undefined;
  readonly #loadSearch: () => Promise<Search>;

  readonly events: EventIndex = $derived.by(() => toEventIndex(this.index));
  /** What values of an address are checked against. */
  readonly known: Known = $derived.by(() => ({
    ...this.index,
    themes: this.events.words.themes,
  }));
  readonly #address = $derived.by(() =>
    parseAddress(new URLSearchParams(this.#queryText), this.known),
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

  /** Results of the search words; null without words, and until the search is loaded. */
  readonly found: Found | null = $derived(
    this.filter.words === '' ? null : (this.#search?.(this.filter.words) ?? null),
  );
  /** How the filter takes each event. */
  readonly match: EventMatch = $derived.by(() => this.matchFor({}));
  /** Rows of the index that are visible, ascending. */
  readonly rows: Uint32Array = $derived(findRows(this.match, NOTHING));
  /** The visible events, in the order of the record. */
  readonly visible = $derived.by(() =>
    this.index.events.filter((_, row) => this.match.missed[row] === NOTHING),
  );
  readonly visibleIds: ReadonlySet<string> = $derived(new Set(this.visible.map(({ id }) => id)));
  readonly selection: Selection = $derived(this.selected?.selection ?? EVERYTHING_SELECTED);
  /** Ids of the selected area, or of all areas of the selected event. */
  readonly selectedAreas: readonly string[] = $derived(findAreas(this.index, this.selection));
  /** What the description of this view in words needs. */
  readonly described: DescribedView = $derived.by(() => {
    const { index, events, rows, selection, language, selected } = this;
    const event = selected?.event ?? null;
    const selectedEvent = event && { event, isVisible: this.visibleIds.has(event.id) };
    return { index, events, visible: rows, selection, selectedEvent, language };
  });
  readonly areaCounts: readonly AreaCount[] = $derived.by(() =>
    countByArea(this.index.areas, this.events, this.match),
  );
  /** For each row whether the search words find it; null where they hide nothing. */
  readonly #foundRows: Uint8Array | null = $derived.by(() => {
    if (!this.found) return null;
    const ids = new Set(this.found.events);
    return Uint8Array.from(this.index.events, ({ id }) => Number(ids.has(id)));
  });

  constructor({ toIndex, toSelected, loadSearch }: ViewOptions) {
    this.#toIndex = toIndex;
    this.#toSelected = toSelected ?? (() => undefined);
    this.#loadSearch = loadSearch ?? hasNoSearch;
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
    return this.#hasSearchFailed;
  }

  /** Takes over `location.search`; to be called whenever the address has changed. */
  readSearch(search: string): void {
    this.#queryText = search;
    if (this.filter.words !== '') void this.prepareSearch();
  }

  /** Loads the search ahead of the first words, for instance when its field is focused. */
  async prepareSearch(): Promise<void> {
    if (this.#search) return;
    try {
      this.#search = await this.#loadSearch();
      this.#hasSearchFailed = false;
    } catch {
      this.#hasSearchFailed = true;
    }
  }

  /** How the filter would take each event with some of its values changed. */
  matchFor(change: Partial<Filter>): EventMatch {
    const filter = { ...this.filter, ...change };
    return matchEvents(this.events, this.index.services, filter, this.#foundRows);
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
