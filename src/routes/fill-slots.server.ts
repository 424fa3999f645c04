import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { nameView } from '../lib/cartography/labels/name-view.ts';
import type { SelectedRecord } from '../lib/domain/selection.ts';
import { LIST_SLOT } from '../lib/features/list/list-slot.ts';
import PrerenderedList from '../lib/features/list/PrerenderedList.svelte';
import PanelTools from '../lib/features/panel/PanelTools.svelte';
import { TOOLS_SLOT } from '../lib/features/panel/tools-slot.ts';
import AreaEvents from '../lib/features/record/AreaEvents.svelte';
import PreviousNext from '../lib/features/record/PreviousNext.svelte';
import { AREA_EVENTS_SLOT, STEPS_SLOT } from '../lib/features/record/record-slots.ts';
import { FIGURE_SLOT, LEGEND_SLOT, NAMES_SLOT } from '../lib/features/stage/map-slots.ts';
import PrerenderedTimeline from '../lib/features/timeline/PrerenderedTimeline.svelte';
import { TIMELINE_SLOT } from '../lib/features/timeline/timeline-slot.ts';
import AtlasFigure from '../lib/figure/AtlasFigure.svelte';
import FigureLegend from '../lib/figure/FigureLegend.svelte';
import { LAND_PATH } from '../lib/figure/land.ts';
import { DATA_SLOT, SELECTION_SLOT } from '../lib/app/page-slots.ts';
import { readCatalogue } from '../lib/data/catalogue.server.ts';
import { selectPage } from '../lib/domain/select.ts';
import { createPackLoader } from '../lib/app/pack-loader.ts';
import { NEWEST, NEWEST_IN_EMBED } from '../lib/exports/packs/first-rows.ts';
import { EventTable } from '../lib/view/event-table.ts';
import { EVERYTHING } from '../lib/view/filter.ts';
import { findRows, matchEvents, NOTHING } from '../lib/view/match-events.ts';
import PrerenderedPart from './PrerenderedPart.svelte';
import { readRecord } from './read-record.server.ts';

interface Place {
  readonly isEmbedded: boolean;
  readonly selected?: SelectedRecord | undefined;
}

/** Renders a part as a page has it that knows all events. */
function renderPart<Props extends object>(
  part: Component<Props>,
  props: Props,
  { isEmbedded, selected }: Place,
): string {
  const { data, index, rows } = readRecord();
  // The part takes any properties; that these fit it is checked here.
  const any = part as unknown as Component<object>;
  const known = {
    table: new EventTable(index),
    firstRows: rows.map((event, row) => [row, event] as const),
    loadPage: () => Promise.resolve(null),
    ...createPackLoader({ rows: [], details: [], ids: [] }, (file) => file),
  };
  return render(PrerenderedPart, {
    props: { data, known, selected, isEmbedded, part: any, props },
  }).body;
}

/** Fills the slots of parts that only the build renders; call it once before prerendering. */
export function fillSlots(): void {
  DATA_SLOT.fill(() => readRecord().data);
  SELECTION_SLOT.fill((selection) => selectPage(readCatalogue(), selection));
  FIGURE_SLOT.fill(({ selection, selectedEvent, language, ...figure }) => {
    const { data, index, figureAreas: areas } = readRecord();
    const visible = findRows(
      matchEvents(index, data.directory.services, EVERYTHING, null),
      NOTHING,
    );
    const described = {
      ...{ index: data.directory, events: index, visible },
      ...{ selection, selectedEvent, language },
    };
    return render(AtlasFigure, { props: { ...figure, areas, described, land: LAND_PATH } }).body;
  });
  LEGEND_SLOT.fill((props) => render(FigureLegend, { props }).body);
  TIMELINE_SLOT.fill(({ hasChart }) => {
    const { data, index } = readRecord();
    const match = matchEvents(index, data.directory.services, EVERYTHING, null);
    const props = { events: index, match, language: 'en', hasChart } as const;
    return render(PrerenderedTimeline, { props }).body;
  });
  TOOLS_SLOT.fill((selected) => renderPart(PanelTools, {}, { isEmbedded: false, selected }));
  LIST_SLOT.fill((place) => {
    const most = place.isEmbedded ? NEWEST_IN_EMBED : NEWEST;
    return renderPart(PrerenderedList, { most }, place);
  });
  AREA_EVENTS_SLOT.fill(({ id, ...place }) => renderPart(AreaEvents, { id }, place));
  STEPS_SLOT.fill(({ row, ...place }) => renderPart(PreviousNext, { row }, place));
  NAMES_SLOT.fill(nameView);
}
