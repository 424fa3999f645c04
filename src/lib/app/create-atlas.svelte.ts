import { untrack } from 'svelte';
import { resolve } from '$app/paths';
import type { Directory } from '../domain/atlas-index.ts';
import type { SelectedRecord } from '../domain/selection.ts';
import type { FigureArea } from '../figure/figure-area.ts';
import { AtlasView } from '../view/atlas-view.svelte.ts';
import { isEverything } from '../view/filter.ts';
import type { PageCounts } from '../view/page-counts.ts';
import type { Search } from '../view/search-result.ts';
import { Announcer } from './announcer.svelte.ts';
import type { Atlas } from './atlas-context.ts';
import { BottomSheet } from './bottom-sheet.svelte.ts';
import type { EventStore } from './event-store.svelte.ts';
import { fetchJson, fetchOnce } from './fetch-once.ts';
import { LateLoading } from './late-loading.svelte.ts';
import { loadLanguage } from './load-language.svelte.ts';
import { MapStatus } from './map-status.svelte.ts';
import { Navigation } from './navigation.svelte.ts';
import { PopupState } from './popup-state.svelte.ts';
import { Stage } from './stage.svelte.ts';
import type { FirstFiles } from './event-loader.ts';

/** Data that every page gets from the build. */
export interface AtlasData {
  readonly directory: Directory;
  readonly counts: PageCounts;
  readonly files: FirstFiles;
  readonly site: string | null;
  /** Row of the first event with a page of its own; those before it have one in common. */
  readonly firstPage: number;
}

interface AtlasOptions {
  readonly isEmbedded: boolean;
  readonly toData: () => AtlasData;
  /** Finds the record that the path selects; left out where a page has no selection. */
  readonly toSelected?: () => SelectedRecord | undefined;
  /** Loads the search; left out where a page has none. */
  readonly loadSearch?: () => Promise<Search>;
  readonly events: EventStore;
}

/** Creates the state that a page's parts share. Call it while a layout is set up. */
export function createAtlas(options: AtlasOptions): Atlas {
  const { isEmbedded, toData, toSelected, loadSearch, events } = options;
  // Addresses and files come from the build and never change.
  const { site, firstPage, files: first } = untrack(toData);
  const toUrl = (file: string) => `${resolve('/')}map/${file}`;
  const view = new AtlasView({
    toDirectory: () => toData().directory,
    toCounts: () => toData().counts,
    toTable: () => events.table,
    ...{ toSelected, loadSearch },
  });
  const root = isEmbedded ? '/embed/' : '/';
  // The prerendered panel is for all events: with a filter all its parts have to load at once.
  const late = new LateLoading(() => !isEmbedded && !isEverything(view.filter));
  const mapStatus = new MapStatus(late);
  const stage = new Stage(view, mapStatus);
  const popup = new PopupState(() => stage.map?.focus());
  const bottomSheet = new BottomSheet(isEmbedded);
  // The index waits for the map: until then the page shows all events as the build has drawn them.
  $effect(() => {
    if (late.isIdle || popup.content !== null || view.query !== '') void events.load();
  });
  const links = {
    toEverything: () => resolve(root) + view.query,
    toArea: (id: string) => resolve(`${root}areas/${id}/`) + view.query,
    toEvent: (id: string) => resolve(`${root}events/${id}/`) + view.query,
  };
  const files = {
    home: resolve('/'),
    geojson: resolve('/data/events.geojson'),
    drawing: resolve('/map/areas.json'),
    site,
    firstPage,
  };
  return {
    ...{
      view,
      events,
      stage,
      popup,
      bottomSheet,
      mapStatus,
      late,
      links,
      files,
      isEmbedded,
    },
    fetchFigureAreas: fetchOnce(() => fetchJson<readonly FigureArea[]>(toUrl(first.figure))),
    announcer: new Announcer(),
    language: loadLanguage(() => view.language),
    navigation: new Navigation({ view, links, stage, popup, bottomSheet }),
  };
}
