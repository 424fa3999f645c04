import type { NameLanguage } from '../domain/area.ts';
import type { Directory, SeriesEntry } from '../domain/atlas-index.ts';
import type { EventIndex } from '../domain/event-index.ts';
import type { SelectedRecord, Selection } from '../domain/selection.ts';
import { formatQuery, parseAddress, type Address, type Theme } from './address.ts';
import type { AreaCount } from './count-by-area.ts';
import type { EventTable } from './event-table.ts';
import { isEverything, type Filter } from './filter.ts';
import type { ListLayout, Sort } from './list-layout.ts';
import type { EventMatch } from './match-events.ts';
import type { Notice } from './notice.ts';
import type { PageCounts } from './page-counts.ts';
import type { Known } from './query-values.ts';
import type { Found, Search } from './search-result.ts';
import { WordFinder } from './word-finder.svelte.ts';

// The parsed query is new in every derivation and never changed afterwards.
/* eslint-disable svelte/prefer-svelte-reactivity */

const EVERYTHING_SELECTED: Selection = { kind: 'everything' };

interface ViewOptions {
  readonly toDirectory: () => Directory;
  readonly toCounts: () => PageCounts;
  /** The index of all events; null until it has come. */
  readonly toTable: () => EventTable | null;
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
  readonly #options: ViewOptions;
  readonly #finder: WordFinder;

  /** Ids that values of an address are checked against. */
  readonly known: Known = $derived.by(() => ({
    services: this.directory.services,
    themes: this.events?.words.themes ?? null,
    series: this.events?.words.series ?? null,
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

  /**
   * Results of the search words, or of those before them while the answer is on its way; null
   * without words, and where there is no answer yet.
   */
  readonly found: Found | null = $derived.by(() =>
    this.filter.words === '' ? null : this.#finder.found,
  );
  /** For each row whether the search words find it; null where they hide nothing. */
  readonly #foundRows: Uint8Array | null = $derived.by(() => {
    if (!this.found || !this.events) return null;
    const isFound = new Uint8Array(this.events.size);
    for (const row of this.found.rows) isFound[row] = 1;
    return isFound;
  });

  /** How the filter takes each event; null until the index has come. */
  readonly match: EventMatch | null = $derived.by(() => this.matchFor({}));
  /** Rows of the index that are visible, ascending; null until the index has come. */
  readonly rows: Uint32Array | null = $derived.by(
    () => (this.match && this.#table?.findVisible(this.match)) ?? null,
  );
  /** Number of visible events; null where it is not known yet. */
  readonly visible: number | null = $derived.by(() => {
    const { words } = this.filter;
    const isAnswered = words === '' || this.found?.words === words || this.hasSearchFailed;
    if (this.rows) return isAnswered ? this.rows.length : null;
    return isEverything(this.filter) ? this.all : null;
  });
  /** Events of each area; of all events until the index has come. */
  readonly areaCounts: readonly AreaCount[] = $derived.by(() => {
    const { areas } = this.directory;
    if (this.#table && this.match) return this.#table.countByArea(this.directory, this.match);
    const counts = this.#options.toCounts().areas;
    return areas.flatMap((area, n) => (counts[n] ? [{ area, ...counts[n] }] : []));
  });
  /** Events that each branch would show if it alone were on, in the order of `BRANCHES`. */
  readonly branchCounts: ArrayLike<number> = $derived.by(() =>
    this.#table && this.match
      ? this.#table.countServices(this.match).branches
      : this.#options.toCounts().branches,
  );

  readonly selection: Selection = $derived(this.selected?.selection ?? EVERYTHING_SELECTED);
  /** Ids of the selected area, or of all areas of the selected event. */
  readonly selectedAreas: readonly string[] = $derived.by(() => {
    const { selection, selected } = this;
    return selection.kind === 'area' ? [selection.id] : (selected?.event?.areas ?? []);
  });

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#finder = new WordFinder(options.loadSearch ?? hasNoSearch);
  }

  get directory(): Directory {
    return this.#options.toDirectory();
  }

  /** The index of all events; null until it has come. */
  get events(): EventIndex | null {
    return this.#table?.index ?? null;
  }

  get #table(): EventTable | null {
    return this.#options.toTable();
  }

  /** Number of all events. */
  get all(): number {
    return this.#options.toCounts().all;
  }

  /** The series of the record; none until the index has come. */
  get series(): readonly SeriesEntry[] {
    const { series = [], seriesNames = [] } = this.events?.words ?? {};
    return series.map((id, code) => ({ id, name: seriesNames[code] ?? id }));
  }

  /** The selected area or event with its record; undefined on pages without a selection. */
  get selected(): SelectedRecord | undefined {
    return this.#options.toSelected?.();
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

  /** How the filter would take each event with some of its values changed. */
  matchFor(change: Partial<Filter>): EventMatch | null {
    const filter = { ...this.filter, ...change };
    return this.#table?.match(this.directory, filter, this.#foundRows) ?? null;
  }

  /** Formats the query of this view with some of its values changed. */
  formatQueryFor(change: Partial<Address>): string {
    return formatQuery({ ...this.#address, ...change });
  }
}

function hasNoSearch(): Promise<Search> {
  return Promise.reject(new Error('found search words, expected none on a page without a search'));
}
