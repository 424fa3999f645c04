import { render } from 'svelte/server';
import { toAreaLabels } from '#lib/cartography/labels/area-labels.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import type { SeriesRecord } from '#lib/domain/series-record.ts';
import type { EventIndex } from '#lib/domain/event-index.ts';
import { toEventIndex } from '#lib/domain/to-event-index.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
import { describeView } from '#lib/view/describe-view.ts';
import { EVERYTHING } from '#lib/view/filter.ts';
import { findRows, matchEvents, NOTHING } from '#lib/view/match-events.ts';
import { toFigureAreas } from '../figure-area.ts';
import PrintFigure from './PrintFigure.svelte';
import {
  type PrintContent,
  toIndexContent,
  toSelectedContent,
  toSeriesContent,
} from './print-content.ts';

/** Comments that Svelte renders for hydration, which a file without script has no use for. */
const HYDRATION_MARKS = /<!--[^>]*-->/g;

/** Relative addresses of the site's root from the figures. */
const ROOT_OF_INDEX = '../';
const ROOT_OF_SELECTED = '../../';

/** Subject of a figure: an area or event, a series, or null for the whole map. */
export type FigureSubject = SelectedRecord | SeriesRecord | null;

interface Drawing {
  readonly content: PrintContent;
  /** Ids of the areas to zoom to. */
  readonly selected: readonly string[];
  /** Has 1 in the rows of the events that the badges count; null for all of them. */
  readonly found: Uint8Array | null;
}

function toDrawing(subject: FigureSubject, catalogue: Catalogue, index: AtlasIndex): Drawing {
  const { events } = index;
  if (!subject) {
    return { content: toIndexContent(catalogue, index), selected: [], found: null };
  }
  if ('editions' in subject) {
    const ids = new Set(subject.editions.map(({ id }) => id));
    const selected = [...new Set(subject.editions.flatMap(({ areas }) => areas))];
    const found = Uint8Array.from(events, ({ id }) => Number(ids.has(id)));
    return { content: toSeriesContent(subject, catalogue), selected, found };
  }
  const { event, areaRecord } = subject;
  return {
    content: toSelectedContent(subject, catalogue, index),
    selected: event?.areas ?? (areaRecord ? [areaRecord.area.id] : []),
    found: null,
  };
}

/** Columns by index: the figure of each series, of which there may be hundreds, counts in them. */
const columns = new WeakMap<AtlasIndex, EventIndex>();

function toColumns(index: AtlasIndex): EventIndex {
  const known = columns.get(index) ?? toEventIndex(index);
  columns.set(index, known);
  return known;
}

/**
 * The print figure of a subject as an SVG file. The same record always gives the same file. Badges
 * count all events, but on the figure of a series its editions.
 */
export function toPrintFigure(catalogue: Catalogue, subject: FigureSubject): string {
  const index = toAtlasIndex(catalogue);
  const { found, ...drawing } = toDrawing(subject, catalogue, index);
  const events = toColumns(index);
  const match = matchEvents(events, index.services, EVERYTHING, found);
  const selection = subject && 'selection' in subject ? subject : null;
  const { body } = render(PrintFigure, {
    props: {
      ...drawing,
      index,
      areas: toFigureAreas(catalogue.areas),
      description: describeView({
        ...{ index, events, visible: findRows(match, NOTHING), language: 'en' },
        selection: selection?.selection ?? { kind: 'everything' },
        selectedEvent: selection?.event ? { event: selection.event, isVisible: true } : null,
      }),
      labels: toAreaLabels(countByArea(index.areas, events, match)),
      root: subject ? ROOT_OF_SELECTED : ROOT_OF_INDEX,
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.replaceAll(HYDRATION_MARKS, '').trim()}\n`;
}
