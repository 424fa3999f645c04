/**
 * Makes the site's fonts, cut down to the characters that the record and the interface use:
 * `src/fonts/*.woff2` for browsers, and `src/fonts/figure/*.ttf`, one for each weight, with which
 * the build draws figures as PNG. Their sources and licence are in `static/fonts-licence.txt`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters, type FontCharacters } from './font-characters.ts';
import { renameFont } from './rename-font.ts';

interface Font {
  readonly file: string;
  readonly from: string;
  /** New name, where the licence reserves the source's name to the source. */
  readonly name?: string;
  readonly axes?: NonNullable<Parameters<typeof subsetFont>[2]['variationAxes']>;
  readonly pick: (characters: FontCharacters) => ReadonlySet<string>;
}

const OUT_FOLDER = 'src/fonts';
const FIGURE_FOLDER = join(OUT_FOLDER, 'figure');

/** Weights of text and of headings; nothing is lighter or bolder. */
const WEIGHTS = { min: 400, max: 600, default: 400 };
/** Optical size in points: the serif is drawn as for text. */
const TEXT_SIZE = 14;

const pickWestern: Font['pick'] = ({ latin, extended }) => new Set([...latin, ...extended]);

const FONTS: readonly Font[] = [
  {
    file: 'atlas-sans',
    from: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2',
    name: 'Atlas Sans',
    axes: { wght: WEIGHTS },
    pick: pickWestern,
  },
  {
    file: 'atlas-serif',
    from: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    name: 'Atlas Serif',
    // Headings alone are upright; all else in serif is italic.
    axes: { wght: 600, opsz: TEXT_SIZE },
    pick: pickWestern,
  },
  {
    file: 'atlas-serif-italic',
    from: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2',
    name: 'Atlas Serif',
    axes: { wght: 400, opsz: TEXT_SIZE },
    pick: pickWestern,
  },
  {
    file: 'noto-sans-jp',
    from: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
    pick: ({ eastAsian }) => eastAsian.ja,
  },
  {
    file: 'noto-sans-kr',
    from: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
    pick: ({ eastAsian }) => eastAsian.ko,
  },
  {
    file: 'noto-sans-sc',
    from: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    pick: ({ eastAsian }) => eastAsian.zh,
  },
];

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
