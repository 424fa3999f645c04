import { render } from 'svelte/server';
import { toAreaLabels } from '#lib/cartography/labels/area-labels.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import type { SeriesRecord } from '#lib/domain/series-record.ts';
import { countByArea } from '#lib/view/count-by-area.ts';
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

/** What a figure is about: an area or event, a series, or the whole map. */
export type FigureSubject = SelectedRecord | SeriesRecord | null;

interface Drawing {
  readonly content: PrintContent;
  /** Ids of the areas to zoom to. */
  readonly selected: readonly string[];
  /** Events that the badges count. */
  readonly visible: AtlasIndex['events'];
}

function toDrawing(subject: FigureSubject, catalogue: Catalogue, index: AtlasIndex): Drawing {
  const { events } = index;
  if (!subject) {
    return { content: toIndexContent(catalogue, index), selected: [], visible: events };
  }
  if ('editions' in subject) {
    const ids = new Set(subject.editions.map(({ id }) => id));
    const selected = [...new Set(subject.editions.flatMap(({ areas }) => areas))];
    const visible = events.filter(({ id }) => ids.has(id));
    return { content: toSeriesContent(subject, catalogue), selected, visible };
  }
  const { event, areaRecord } = subject;
  return {
    content: toSelectedContent(subject, catalogue, index),
    selected: event?.areas ?? (areaRecord ? [areaRecord.area.id] : []),
    visible: events,
  };
}

/**
 * The print figure of a subject as an SVG file. The same record always gives the same file. Badges
 * count all events, but on the figure of a series its editions.
 */
export function toPrintFigure(catalogue: Catalogue, subject: FigureSubject): string {
  const index = toAtlasIndex(catalogue);
  const drawing = toDrawing(subject, catalogue, index);
  const visibleIds = new Set(drawing.visible.map(({ id }) => id));
  const areaCounts = countByArea(index.areas, index.events, visibleIds);
  const { body } = render(PrintFigure, {
    props: {
      ...drawing,
      index,
      areas: toFigureAreas(catalogue.areas),
      labels: toAreaLabels(areaCounts, index.services, null),
      root: subject ? ROOT_OF_SELECTED : ROOT_OF_INDEX,
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.replaceAll(HYDRATION_MARKS, '').trim()}\n`;
}
