import sansUrl from '#fonts/atlas-sans.woff2?url';
import serifItalicUrl from '#fonts/atlas-serif-italic.woff2?url';
import japaneseUrl from '#fonts/noto-sans-jp.woff2?url';
import koreanUrl from '#fonts/noto-sans-kr.woff2?url';
import chineseUrl from '#fonts/noto-sans-sc.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';
import type { NameLanguage } from '#lib/domain/area.ts';

/** Font names as the style's layers use them. */
export const FONT_SANS = 'Atlas Sans';
export const FONT_SERIF_ITALIC = 'Atlas Serif Italic';

/** Font file by language, as Han characters differ in form; null where none is needed. */
const EAST_ASIAN: Readonly<Record<NameLanguage, string | null>> = {
  en: null,
  ja: japaneseUrl,
  ko: koreanUrl,
  zh: chineseUrl,
};
const WESTERN_RANGES = ['U+0000-10FF', 'U+1E00-2E7F'];
const EAST_ASIAN_RANGES = [
  'U+1100-11FF',
  'U+2E80-9FFF',
  'U+AC00-D7FF',
  'U+F900-FAFF',
  'U+FF00-FFEF',
];

/** The site's own font files; the addresses have to be absolute for MapLibre's worker. */
export function toFontFaces(
  pageAddress: string,
  language: NameLanguage,
): StyleSpecification['font-faces'] {
  const toAddress = (url: string) => new URL(url, pageAddress).href;
  const eastAsian = EAST_ASIAN[language];
  const more = eastAsian ? [{ url: toAddress(eastAsian), 'unicode-range': EAST_ASIAN_RANGES }] : [];
  const toFaces = (url: string) => [
    { url: toAddress(url), 'unicode-range': WESTERN_RANGES },
    ...more,
  ];
  return { [FONT_SANS]: toFaces(sansUrl), [FONT_SERIF_ITALIC]: toFaces(serifItalicUrl) };
}
