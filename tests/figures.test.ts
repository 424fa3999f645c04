import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { create } from 'fontkitten';
import { PNG } from 'pngjs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '../src/lib/cartography/atlas-index.ts';
import { toMapName } from '../src/lib/cartography/labels/names.ts';
import { toLegendGroups } from '../src/lib/cartography/legend.ts';
import { SAMPLE } from './fixtures/sample.ts';
import { NAME_LANGUAGES } from '../src/lib/domain/area.ts';
import { selectArea, selectEvent } from '../src/lib/domain/select.ts';
import { AREA_MESSAGES } from '../src/lib/messages/en/area.ts';
import { LEGEND_MESSAGES } from '../src/lib/messages/en/legend.ts';
import { FIGURE_MESSAGES } from '../src/lib/messages/en/figure.ts';
import { MAP_MESSAGES, SITE } from '../src/lib/messages/en/wording.ts';
import {
  PICTURE_FONTS,
  PICTURE_SCALE,
  toDrawing,
  toPicture,
} from '../src/lib/figure/print/figure-picture.server.ts';
import { toFigureName } from '../src/lib/domain/figure-name.ts';
import { toSeriesRecords } from '../src/lib/domain/series-record.ts';
import { toPrintFigure } from '../src/lib/figure/print/print-figure.server.ts';
import { toCodedNames } from '../tools/font-characters.ts';
import { SHEET } from '../src/lib/figure/print/print-style.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const MOST_BYTES = 60_000;

const catalogue = SAMPLE;
const index = toAtlasIndex(catalogue);
const SERIES = toSeriesRecords(catalogue);

const sheets = [
  { path: 'index', svg: toPrintFigure(catalogue, null) },
  ...catalogue.areas.map(({ id }) => ({
    path: `areas/${id}`,
    svg: toPrintFigure(catalogue, selectArea(catalogue, id)),
  })),
  ...catalogue.events.map(({ id }) => ({
    path: `events/${id}`,
    svg: toPrintFigure(catalogue, selectEvent(catalogue, id)),
  })),
  ...SERIES.map((series) => ({
    path: `series/${series.id}`,
    svg: toPrintFigure(catalogue, series),
  })),
];

/**
 * Heavy checks draw: the whole map, the first area, and what has most to say, of most areas, of
 * none, and in most letters that are not Latin. The cheap ones read all figures.
 */
const chosen = chooseSheets();

function chooseSheets(): readonly (typeof sheets)[number][] {
  const { areas, events } = catalogue;
  const findMost = <T extends { readonly id: string }>(
    list: readonly T[],
    count: (one: T) => number,
  ) => list.toSorted((a, b) => count(b) - count(a))[0]?.id;
  const countEastAsian = (text: string) => text.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  const countEvents = (area: string) => events.filter((event) => event.areas.includes(area)).length;
  const ofEvents = [
    findMost(events, ({ publications }) => publications.length),
    findMost(events, ({ accounts }) => accounts.length),
    findMost(events, (event) => event.areas.length),
    findMost(events, (event) => -event.areas.length),
    findMost(events, (event) => countEastAsian(JSON.stringify(event))),
    findMost(events, ({ title }) => title.length),
  ];
  const ofAreas = [
    areas[0]?.id,
    findMost(areas, ({ id }) => countEvents(id)),
    findMost(areas, ({ id }) => -countEvents(id)),
    findMost(areas, (area) => countEastAsian(JSON.stringify(area))),
  ];
  const paths = new Set([
    'index',
    ...ofAreas.map((id) => `areas/${id}`),
    ...ofEvents.map((id) => `events/${id}`),
    `series/${findMost(SERIES, ({ editions }) => editions.length)}`,
  ]);
  return sheets.filter(({ path }) => paths.has(path));
}

function findSheet(path: string): string {
  const found = sheets.find((sheet) => sheet.path === path);
  if (found) return found.svg;
  throw new Error(`no figure ${path}, expected one of ${sheets.map((sheet) => sheet.path).join()}`);
}

interface Parsed {
  readonly tags: readonly SaxesTagPlain[];
  /** What each `<text>`, `<title>` and `<desc>` says. */
  readonly texts: readonly string[];
}

/** Strict: the first fault throws. */
function parseSheet(svg: string): Parsed {
  const tags: SaxesTagPlain[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags.push(tag);
    if (['text', 'title', 'desc'].includes(tag.name)) texts.push('');
  });
  parser.on('text', (text) => {
    texts[texts.length - 1] += text;
  });
  // eslint-disable-next-line no-restricted-syntax -- It writes to a parser, not to a page.
  parser.write(svg).close();
  return { tags, texts };
}

/** All that a figure says, as one text: its lines are broken anywhere. */
function readAll(svg: string): string {
  return toPlain(parseSheet(svg).texts.join(' '));
}

function toPlain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe('what the tests look at', () => {
  it('is the whole map, every area, every event and every series', () => {
    const { areas, events } = catalogue;
    expect(areas.length).toBeGreaterThan(5);
    expect(SERIES.length).toBeGreaterThan(1);
    expect(sheets).toHaveLength(1 + areas.length + events.length + SERIES.length);
    expect(chosen.length).toBeGreaterThan(5);
  });
});

describe.each(sheets)('/figures/$path.svg', ({ path, svg }) => {
  const { tags, texts } = parseSheet(svg);
  const attributes = tags.flatMap((tag) => Object.entries(tag.attributes));

  it('is an SVG with a title, a description and real text', () => {
    expect(tags[0]?.name).toBe('svg');
    expect(tags[0]?.attributes['xmlns']).toBe(SVG_NAMESPACE);
    expect(tags[1]?.name).toBe('title');
    expect(tags[2]?.name).toBe('desc');
    expect(texts[0]?.length).toBeGreaterThan(3);
    expect(texts[1]).toContain('approximate');
    expect(tags.filter(({ name }) => name === 'text').length).toBeGreaterThan(20);
  });

  it('holds no script, no style, no picture and no leftover of its making', () => {
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ['script', 'style', 'image', 'use', 'foreignObject']) {
      expect(names).not.toContain(name);
    }
    expect(attributes.filter(([name]) => /^(on|style$|src$)/i.test(name))).toEqual([]);
    expect(svg).not.toMatch(/<!--|undefined|NaN|\[object/);
  });

  it('holds no address but its own site’s, from where it stands', () => {
    expect(svg.match(/\b[a-z]+:\/\/[^"\s<]*/g)).toEqual([SVG_NAMESPACE]);
    const root = path === 'index' ? '../' : '../../';
    const hrefs = attributes.flatMap(([name, value]) => (name === 'href' ? [value] : []));
    const known = [
      root,
      ...catalogue.areas.map(({ id }) => `${root}areas/${id}/`),
      ...catalogue.events.map(({ id }) => `${root}events/${id}/`),
      ...SERIES.map(({ id }) => `${root}series/${id}/`),
    ];
    expect(hrefs.filter((href) => !known.includes(href))).toEqual([]);
    expect(hrefs).toContain(path === 'index' ? root : `${root}${path}/`);
    for (const { id } of catalogue.areas) expect(hrefs).toContain(`${root}areas/${id}/`);
  });

  it('paints with what is in it, each id once', () => {
    const ids = attributes.flatMap(([name, value]) => (name === 'id' ? [value] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const used = attributes.flatMap(([, value]) => /url\(([^)]*)\)/.exec(value)?.[1] ?? []);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((one) => !ids.includes(one.replace(/^#/, '')))).toEqual([]);
  });

  it('says what each sign means, what it may be used for, and what it does not claim', () => {
    const all = readAll(svg);
    for (const { entry, words } of toLegendGroups(index.areas).flat()) {
      if (entry.kind === 'hovered' || entry.kind === 'selected') continue;
      expect(all).toContain(toPlain(words));
    }
    expect(all).not.toContain(toPlain(LEGEND_MESSAGES.hovered));
    for (const words of [
      FIGURE_MESSAGES.names,
      FIGURE_MESSAGES.approximate,
      FIGURE_MESSAGES.land,
    ]) {
      expect(all).toContain(toPlain(words));
    }
    expect(all).toContain(toPlain(FIGURE_MESSAGES.licence(SITE.name)));
    expect(all).toMatch(/\d00kmat\d+°N/);
  });

  it(`is no larger than ${MOST_BYTES} bytes, packed`, () => {
    expect(gzipSync(svg).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe('the figure of the whole map', () => {
  const all = readAll(findSheet('index'));

  it('names every area on the map and says how far its edge may be off', () => {
    for (const { names, errorKm } of index.areas) {
      const name = names.en;
      expect(all.split(toPlain(name)).length - 1).toBeGreaterThanOrEqual(2);
      expect(all).toMatch(new RegExp(`${toPlain(name)}:[^.]*${errorKm}kmaway`));
    }
  });

  it('says how much it rests on', () => {
    const { length } = catalogue.events;
    expect(all).toMatch(new RegExp(`${length}events,on\\d+publicationsby\\d+publishers`));
  });
});

describe.each(catalogue.areas)('the figure of $id', (area) => {
  const all = readAll(findSheet(`areas/${area.id}`));

  it('has its names in every language, with who uses them', () => {
    const names = NAME_LANGUAGES.flatMap((language) => area.names[language]);
    expect(names.length).toBeGreaterThan(3);
    for (const { text, usedBy } of names) expect(all).toContain(toPlain(`${text} (${usedBy})`));
    expect(all).toContain(toPlain(AREA_MESSAGES.error(area.errorKm)));
  });
});

describe.each(catalogue.events)('the figure of $id', (event) => {
  const all = readAll(findSheet(`events/${event.id}`));

  it('quotes every place as it was published, and names every publisher', () => {
    for (const { text } of event.place) expect(all).toContain(toPlain(`“${text}”`));
    for (const { publisher, title } of event.publications) {
      expect(all).toContain(toPlain(publisher.name));
      expect(all).toContain(toPlain(title ?? ''));
    }
  });
});

describe('which figure shows an event', () => {
  /** The map of a figure, with its links from one place. */
  function readMap(path: string): string {
    const map = /<svg x="\d+" y="\d+" width="1152".*(?=<path d="M0 0h)/s.exec(findSheet(path))?.[0];
    if (map === undefined) throw new Error(`found no map in ${path}`);
    return map.replaceAll('../', '').replace(/ y="\d+"/, '');
  }
  const names = ['index', ...catalogue.areas.map(({ id }) => `areas/${id}`)];

  it.each(catalogue.events)('is the one with its very map: $id', (event) => {
    const shown = toFigureName(event);
    const own = readMap(`events/${event.id}`);
    expect(own.length).toBeGreaterThan(1000);
    const alike = names.filter((name) => readMap(name) === own);
    expect(alike).toEqual(shown.startsWith('events/') ? [] : [shown]);
  });

  it('is at times its own, at times that of an area, at times the whole map', () => {
    const kinds = new Set(catalogue.events.map((event) => toFigureName(event).split('/')[0]));
    expect(kinds).toEqual(new Set(['index', 'areas', 'events']));
  });
});

describe.each(SERIES)('the figure of the series $id', ({ id, editions }) => {
  const svg = findSheet(`series/${id}`);

  it('counts its editions alone', () => {
    for (const area of catalogue.areas) {
      const count = editions.filter(({ areas }) => areas.includes(area.id)).length;
      const words = MAP_MESSAGES.areaLink(toMapName(area), count);
      if (count > 0) expect(svg).toContain(`aria-label="${words}"`);
    }
  });

  it('names each edition, and leads to it', () => {
    for (const edition of editions.slice(-24)) {
      expect(readAll(svg)).toContain(toPlain(edition.title));
      expect(svg).toContain(`href="../../events/${edition.id}/"`);
    }
  });
});

describe('drawn twice', () => {
  it('a figure is the same to the byte', () => {
    const [first] = catalogue.areas;
    const again = toPrintFigure(catalogue, selectArea(catalogue, first?.id ?? ''));
    expect(again).toBe(findSheet(`areas/${first?.id}`));
  });

  it('a picture is the same to the byte', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => toPicture(findSheet('index'))));
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });
});

const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;

describe('librsvg', () => {
  it.skipIf(!hasRsvg).each(chosen)(
    'draws $path without complaint (skipped where rsvg-convert is missing)',
    ({ svg }) => {
      const drawn = spawnSync('rsvg-convert', [], { input: svg, maxBuffer: 50_000_000 });
      expect(drawn.stderr.toString()).toBe('');
      expect(drawn.status).toBe(0);
      expect(PNG.sync.read(drawn.stdout).width).toBe(1200);
    },
  );
});

/** Pixels of the map, below the middle of its left edge: land or sea, and never paper. */
function readPixel({ data, width }: PNG, x: number, y: number): string {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return data.subarray(at, at + 3).toString('hex');
}

describe.each(chosen)('/figures/$path.png', ({ svg }) => {
  it('is the figure at twice its size, with its map', async () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const picture = PNG.sync.read(Buffer.from(await toPicture(svg)));
    expect(picture.width).toBe(Number(width) * PICTURE_SCALE);
    expect(picture.height).toBe(Number(height) * PICTURE_SCALE);
    const [, x, y] = /<svg x="(\d+)" y="(\d+)" width="1152"/.exec(svg) ?? [];
    const colors = new Set<string>();
    for (let step = 20; step < 1140; step += 20) {
      colors.add(readPixel(picture, (Number(x) + step) * 2, (Number(y) + 300) * 2));
    }
    // At least the sea and something on it.
    expect(colors).toContain('d6e6f0');
    expect(colors.size).toBeGreaterThan(2);
  });
});

describe('the colours of a picture', () => {
  it('are 256 at most, and the same to the eye as those of the drawing', async () => {
    const svg = findSheet('index');
    const bytes = Buffer.from(await toPicture(svg));
    // The kind of colour stands in the first block of a PNG: 3 is a palette.
    expect(bytes[25]).toBe(3);
    // Read once: each reading copies all pixels.
    const { pixels } = toDrawing(svg).render();
    const { data } = PNG.sync.read(bytes);
    expect(data.length).toBe(pixels.length);
    let squares = 0;
    let plain = 0;
    for (let at = 0; at < data.length; at += 1) {
      const off = Math.abs((data[at] ?? 0) - (pixels[at] ?? 0));
      squares += off * off;
      if (off > 12) plain += 1;
    }
    const ratio = 10 * Math.log10(255 ** 2 / (squares / data.length));
    // From 45 decibels on nobody tells two pictures apart.
    expect(ratio).toBeGreaterThan(55);
    expect(plain / data.length).toBeLessThan(0.0005);
  });
});

describe('the text of pictures', () => {
  const held = new Set(
    PICTURE_FONTS.flatMap((path) => {
      const font = create(readFileSync(path));
      if (!('characterSet' in font)) throw new Error(`${path} holds several fonts`);
      return font.characterSet.map((codePoint) => String.fromCodePoint(codePoint));
    }),
  );

  // The fonts are cut for the record of the day: tests/fonts.test.ts holds them to that.
  const ofSample = new Set(JSON.stringify(catalogue) + toCodedNames(catalogue));

  it.each(sheets)('of $path adds no character to the record that no font holds', ({ svg }) => {
    const characters = new Set(parseSheet(svg).texts.join('').replaceAll('\n', ''));
    const added = [...characters].filter((one) => !ofSample.has(one));
    expect(added.filter((one) => !held.has(one))).toEqual([]);
  });

  const OPEN_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">';

  it.each(chosen)('of $path is drawn, each line of it, within the margins', ({ svg }) => {
    const lines = svg.match(/<text[^>]*>.*?<\/text>/gs) ?? [];
    expect(lines.length).toBeGreaterThan(20);
    const boxes = lines.map((line) => ({
      line,
      box: toDrawing(`${OPEN_SVG}${line}</svg>`).getBBox(),
    }));
    expect(boxes.filter(({ box }) => box === undefined)).toEqual([]);
    const right = SHEET.width - SHEET.margin;
    expect(boxes.filter(({ box }) => (box?.x ?? 0) + (box?.width ?? 0) > right)).toEqual([]);
  });

  it.each(chosen)('of $path keeps to its columns', ({ svg }) => {
    const starts = (line: string) => Number(/ x="([\d.]+)"/.exec(line)?.[1]);
    const lines = (svg.match(/<text[^>]*font-size="1[34]"[^>]*>.*?<\/text>/gs) ?? []).filter(
      (line) => starts(line) >= SHEET.margin,
    );
    const middle = SHEET.width / 2;
    const crossing = lines.filter((line) => {
      const box = toDrawing(`${OPEN_SVG}${line}</svg>`).getBBox();
      return starts(line) < middle && (box?.x ?? 0) + (box?.width ?? 0) > middle + SHEET.gap;
    });
    // The licence runs across.
    expect(crossing.map((line) => line.includes('CC BY 4.0'))).toEqual([true]);
  });

  const scripts = [
    ['han and kana', /[\u3040-\u9fff]/],
    ['hangul', /[\uac00-\ud7a3]/],
    ['Latin', /[a-z]/],
  ] as const;
  const [disputed] = catalogue.areas;

  it.each(scripts)('in %s is drawn', async (_, script) => {
    const svg = findSheet(`areas/${disputed?.id}`);
    const without = svg.replace(/>([^<]+)</g, (whole, text: string) =>
      whole.replace(text, text.replaceAll(new RegExp(script, 'g'), '')),
    );
    expect(without).not.toBe(svg);
    const countInk = async (one: string) => {
      const { data } = PNG.sync.read(Buffer.from(await toPicture(one)));
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 0x70) dark += 1;
      return dark;
    };
    // A letter of 14 pixels has some dozens of dark pixels at twice the size.
    expect((await countInk(svg)) - (await countInk(without))).toBeGreaterThan(100);
  });
});
