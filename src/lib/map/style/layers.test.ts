import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { toAreaDrawing } from '../../cartography/area-drawing.ts';
import { toAreaLabels, toLabelPoints } from '../../cartography/labels/area-labels.ts';
import { toAtlasIndex } from '../../cartography/atlas-index.ts';
import { DRAW_ORDER } from '../../cartography/draw-order.ts';
import { PALETTES } from '../../cartography/palette.ts';
import { toPlacePoints } from '../../cartography/labels/place-points.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { countByArea } from '../../view/count-by-area.ts';
import type { Basemap } from '../basemap.ts';
import { FONT_SANS, FONT_SERIF_ITALIC, toFontFaces } from './fonts.ts';
import { indexOf, matchOf } from '../../../../tests/fixtures/indexed-events.ts';
import { AREA_LAYERS, toLayers } from './layers.ts';
import { SOURCES } from './sources.ts';
import { toStyle } from './style.ts';

const PAGE = 'https://atlas.example/sub/areas/hawaii/';
const LAND = 'https://atlas.example/sub/land.json';

const catalogue = SAMPLE;
const index = toAtlasIndex(catalogue);
const drawing = toAreaDrawing(catalogue.areas);
const areaCounts = countByArea(index.areas, indexOf(index), matchOf(index));
const labels = toLabelPoints(toAreaLabels(areaCounts), []);
const places = toPlacePoints([], []);
const textSize = 13;
const basemap: Basemap = { kind: 'land', source: { type: 'geojson', data: LAND } };

describe.each(Object.entries(PALETTES))('in the %s palette', (_, palette) => {
  const layers = toLayers(palette, textSize, 'tiles');
  const style = toStyle({
    palette,
    drawing,
    labels,
    places,
    language: 'en',
    textSize,
    basemap,
    pageAddress: PAGE,
  });

  it('the layers are those of the draw order, in that order', () => {
    expect(layers.map(({ id }) => id)).toEqual([...DRAW_ORDER]);
  });

  it("the style passes MapLibre's own validator", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('the validator would report a wrong layer', () => {
    const [sea] = layers;
    const wrong = { ...style, layers: [{ ...sea, paint: { 'fill-color': '#nothing' } }] };
    expect(validateStyleMin(wrong as never)).not.toEqual([]);
  });

  it('every layer with a source names one that the style has, and every source is drawn', () => {
    const drawn = layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(drawn)).toEqual(new Set(Object.keys(style.sources)));
    expect(new Set(Object.keys(style.sources))).toEqual(new Set(Object.values(SOURCES)));
  });

  it('nothing is asked of another host', () => {
    const hosts = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? [];
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts)).toEqual(new Set(['https://atlas.example']));
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  it('brings the script of the names’ language along', () => {
    for (const language of ['ja', 'ko', 'zh'] as const) {
      const faces = Object.values(toFontFaces(PAGE, language) ?? {});
      expect(JSON.stringify(faces)).toMatch(/noto-sans-(jp|kr|sc)/);
    }
    expect(JSON.stringify(toFontFaces(PAGE, 'en'))).not.toContain('noto');
  });

  it('uses only fonts that the style brings along', () => {
    const faces = Object.keys(toFontFaces(PAGE, 'en') ?? {});
    expect(faces).toEqual([FONT_SANS, FONT_SERIF_ITALIC]);
    const fonts = layers.flatMap((layer) =>
      layer.type === 'symbol' ? [JSON.stringify(layer.layout?.['text-font'])] : [],
    );
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(faces.some((face) => font.includes(face))).toBe(true);
  });

  it('has a colour for every medium', () => {
    const text = JSON.stringify(layers);
    for (const color of Object.values(palette.medium)) expect(text).toContain(color);
  });
});

it('a click can hit every layer that shows an area, but for what lies on others', () => {
  const hit = DRAW_ORDER.filter(
    (id) => id.startsWith('areas-') && !/line$|pattern$|focus$/.test(id),
  );
  expect(AREA_LAYERS.toSorted()).toEqual(hit.toSorted());
});
