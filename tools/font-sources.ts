/** What the site's fonts are cut from, and for which characters. */
import type subsetFont from 'subset-font';
import type { FontCharacters } from './font-characters.ts';

export interface Font {
  readonly file: string;
  readonly from: string;
  /** Given where the source's name is reserved to the source. */
  readonly name?: string;
  readonly axes?: NonNullable<Parameters<typeof subsetFont>[2]['variationAxes']>;
  readonly pick: (characters: FontCharacters) => ReadonlySet<string>;
}

/** Text and headings; nothing is lighter or bolder. */
export const WEIGHTS = { min: 400, max: 600, default: 400 };
/** Points: the serif is drawn for text. */
const TEXT_SIZE = 14;

export const pickWestern: Font['pick'] = ({ latin, extended }) => new Set([...latin, ...extended]);

/** The fonts that the site is written in. */
export const FONTS: readonly Font[] = [
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
