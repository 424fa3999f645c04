/**
 * Makes the site's fonts, cut down to the characters that the record and the interface use:
 * `src/fonts/*.woff2` for browsers, and `src/fonts/figure/*.ttf`, one for each weight, with which
 * the build draws figures as PNG. Their sources and licence are in `static/fonts-licence.txt`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters } from './font-characters.ts';
import { type Font, FONTS, pickWestern, WEIGHTS } from './font-sources.ts';
import { renameFont } from './rename-font.ts';

const OUT_FOLDER = 'src/fonts';
const FIGURE_FOLDER = join(OUT_FOLDER, 'figure');

/** Fonts for browsers: western ones in two parts, the second only for pages with such a letter. */
const WEB_FONTS: readonly Font[] = FONTS.flatMap((font) =>
  font.pick === pickWestern
    ? [
        { ...font, pick: ({ latin }) => latin },
        { ...font, file: `${font.file}-extended`, pick: ({ extended }) => extended },
      ]
    : [font],
);

/** Fonts for the figures' renderer, which knows neither WOFF2 nor axes. */
const FIGURE_FONTS: readonly Font[] = FONTS.flatMap((font) => {
  const { file, axes } = font;
  if (typeof axes?.['wght'] !== 'object') return [font];
  return [WEIGHTS.min, WEIGHTS.max].map((wght) => ({
    ...font,
    file: `${file}-${wght}`,
    axes: { ...axes, wght },
  }));
});

/** OpenType features that browsers apply by default, and tabular figures, as in `src/app.css`. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'rlig', 'liga', 'clig', 'calt', 'tnum'];
/** Features without ligatures: the renderer drops a line of two fonts that has one. */
const FIGURE_FEATURES = FEATURES.filter((tag) => !['rlig', 'liga', 'clig', 'calt'].includes(tag));
/** Ids of the licence and its address in the `name` table. */
const LICENCE_NAME_IDS = [13, 14];

const { resolve } = createRequire(import.meta.url);

/** An uncompressed font with the characters it has to draw. */
async function cutFont(
  { from, name, axes = {}, pick }: Font,
  keepFeatures: readonly string[],
): Promise<Buffer> {
  const text = [...pick(characters)].sort().join('');
  const cut = await subsetFont(readFileSync(resolve(from)), text, {
    targetFormat: 'sfnt',
    preserveNameIds: LICENCE_NAME_IDS,
    keepFeatures,
    variationAxes: axes,
  });
  if (name !== undefined) renameFont(cut, name);
  return cut;
}

async function makeWebFont(font: Font): Promise<Buffer> {
  const keepAll = { preserveNameIds: LICENCE_NAME_IDS, keepAllGlyphs: true };
  return subsetFont(await cutFont(font, FEATURES), null, { targetFormat: 'woff2', ...keepAll });
}

const characters = collectCharacters();
mkdirSync(FIGURE_FOLDER, { recursive: true });
for (const font of WEB_FONTS)
  writeFileSync(join(OUT_FOLDER, `${font.file}.woff2`), await makeWebFont(font));
for (const font of FIGURE_FONTS)
  writeFileSync(join(FIGURE_FOLDER, `${font.file}.ttf`), await cutFont(font, FIGURE_FEATURES));
