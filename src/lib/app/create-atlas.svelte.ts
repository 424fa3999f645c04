import { untrack } from 'svelte';
import { resolve } from '$app/paths';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import type { SelectedRecord } from '../domain/selection.ts';
import type { FigureArea } from '../figure/figure-area.ts';
import { AtlasView } from '../view/atlas-view.svelte.ts';
import { isEverything } from '../view/filter.ts';
import type { Search } from '../view/search-result.ts';
import { Announcer } from './announcer.svelte.ts';
import type { Atlas } from './atlas-context.ts';
import { BottomSheet } from './bottom-sheet.svelte.ts';
import { createEventFetcher } from './event-fetcher.ts';
import { LateLoading } from './late-loading.svelte.ts';
import { loadLanguage } from './load-language.svelte.ts';
import { MapStatus } from './map-status.svelte.ts';
import { Navigation } from './navigation.svelte.ts';
import { PopupState } from './popup-state.svelte.ts';
import { createRecordsFetcher } from './records-fetcher.ts';
import { Stage } from './stage.svelte.ts';

/** Data that every page gets from the build. */
export interface AtlasData {
  readonly index: AtlasIndex;
  readonly figureAreas: readonly FigureArea[];
  readonly site: string | null;
}

interface AtlasOptions {
  readonly isEmbedded: boolean;
  readonly toData: () => AtlasData;
  /** Finds the record that the path selects; left out where a page has no selection. */
  readonly toSelected?: () => SelectedRecord | undefined;
  /** Loads the search; left out where a page has none. */
  readonly loadSearch?: () => Promise<Search>;
}

/** Creates the state that a page's parts share. Call it while a layout is set up. */
export function createAtlas({ isEmbedded, toData, toSelected, loadSearch }: AtlasOptions): Atlas {
  const view = new AtlasView({ toIndex: () => toData().index, toSelected, loadSearch });
  const root = isEmbedded ? '/embed/' : '/';
  // The prerendered panel is for all events: with a filter all its parts have to load at once.
  const late = new LateLoading(() => !isEmbedded && !isEverything(view.filter));
  const mapStatus = new MapStatus(late);
  const stage = new Stage(view, mapStatus);
  const popup = new PopupState(() => stage.map?.focus());
  const bottomSheet = new BottomSheet(isEmbedded);
  const links = {
    toEverything: () => resolve(root) + view.query,
    toArea: (id: string) => resolve(`${root}areas/${id}/`) + view.query,
    toEvent: (id: string) => resolve(`${root}events/${id}/`) + view.query,
  };
  // Both come from the build and never change.
  const { site, figureAreas } = untrack(toData);
  const files = {
    home: resolve('/'),
    geojson: resolve('/data/events.geojson'),
    records: resolve('/map/events.json'),
    drawing: resolve('/map/areas.json'),
    site,
  };
  return {
    ...{ view, stage, popup, bottomSheet, mapStatus, late, links, files, figureAreas, isEmbedded },
    announcer: new Announcer(),
    language: loadLanguage(() => view.language),
    navigation: new Navigation({ view, links, stage, popup, bottomSheet }),
    fetchEvent: createEventFetcher((id) => resolve(`/map/events/${id}.json`)),
    fetchRecords: createRecordsFetcher(files.records),
  };
}
