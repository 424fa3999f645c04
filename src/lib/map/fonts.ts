import sansUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifItalicUrl from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

/** Names as the style's layers use them. */
export const FONT_SANS = 'Atlas Sans';
export const FONT_SERIF_ITALIC = 'Atlas Serif Italic';

/** The site's own font files; the addresses have to be absolute for MapLibre's worker. */
export function toFontFaces(pageAddress: string): StyleSpecification['font-faces'] {
  const toFace = (url: string) => [{ url: new URL(url, pageAddress).href }];
  return { [FONT_SANS]: toFace(sansUrl), [FONT_SERIF_ITALIC]: toFace(serifItalicUrl) };
}
