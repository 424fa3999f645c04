import type { Page } from 'playwright';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the parts of a page say of the events shown. */
export interface SiteRead {
  /** Length of the list. */
  readonly list: number;
  /** Numbers in the line above it. */
  readonly line: readonly number[];
  /** First number in the description of the timeline. */
  readonly timeline: number;
  /** Its highest column. */
  readonly highest: number;
  /** Numbers at the badges of the live map, by area. */
  readonly badges: Readonly<Record<string, number>>;
}

function toNumbers(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Reads list, line, timeline and live map as they stand. */
export async function readSite(page: Page): Promise<SiteRead> {
  const read = await page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const element = document.querySelector('[data-map-state="ready"]') as unknown as {
      maplibre: MapLibreMap;
    } | null;
    const drawn = element?.maplibre.queryRenderedFeatures({ layers: ['areas-badge'] }) ?? [];
    return {
      list: document.querySelector('main [aria-setsize]')?.getAttribute('aria-setsize') ?? '',
      line: text('[data-shown]'),
      timeline: text('svg.columns > desc'),
      highest: text('svg.columns > text.most > title'),
      badges: drawn.map(
        ({ properties }) => [String(properties['id']), Number(properties['count'])] as const,
      ),
    };
  });
  return {
    list: Number(read.list),
    line: toNumbers(read.line),
    timeline: toNumbers(read.timeline)[0] ?? 0,
    highest: toNumbers(read.highest)[0] ?? 0,
    badges: Object.fromEntries(read.badges),
  };
}
