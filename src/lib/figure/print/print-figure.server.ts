import { render } from 'svelte/server';
import { toAreaLabels } from '#lib/cartography/labels/area-labels.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
import { describeView } from '#lib/view/describe-view.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { findRows, matchEvents, NOTHING } from '#lib/view/match-events.ts';
import { toFigureAreas } from '../figure-area.ts';
import PrintFigure from './PrintFigure.svelte';
import { toIndexContent, toSelectedContent } from './print-content.ts';

/** Comments that Svelte renders for hydration, which a file without script has no use for. */
const HYDRATION_MARKS = /<!--[^>]*-->/g;

/** Relative addresses of the site's root from the figures. */
const ROOT_OF_INDEX = '../';
const ROOT_OF_SELECTED = '../../';

/**
 * The print figure of the whole map, or of an area or event, as an SVG file. The same record always
 * gives the same file.
 */
export function toPrintFigure(catalogue: Catalogue, selected: SelectedRecord | null): string {
  const index = toAtlasIndex(catalogue);
  const events = toEventIndex(index);
  const match = matchEvents(events, index.services, EVERYTHING, null);
  const areaIds = selected?.areaRecord ? [selected.areaRecord.area.id] : [];
  const { body } = render(PrintFigure, {
    props: {
      content: selected
        ? toSelectedContent(selected, catalogue, index)
        : toIndexContent(catalogue, index),
      index,
      areas: toFigureAreas(catalogue.areas),
      description: describeView({
        ...{ index, events, visible: findRows(match, NOTHING), language: 'en' },
        selection: selected?.selection ?? { kind: 'everything' },
        selectedEvent: selected?.event ? { event: selected.event, isVisible: true } : null,
      }),
      labels: toAreaLabels(countByArea(index.areas, events, match)),
      selected: selected?.event?.areas ?? areaIds,
      root: selected ? ROOT_OF_SELECTED : ROOT_OF_INDEX,
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.replaceAll(HYDRATION_MARKS, '').trim()}\n`;
}
