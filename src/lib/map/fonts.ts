import sansUrl from '#fonts/atlas-sans.woff2?url';
import serifItalicUrl from '#fonts/atlas-serif-italic.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

/** Names as the style's layers use them. */
export const FONT_SANS = 'Atlas Sans';
export const FONT_SERIF_ITALIC = 'Atlas Serif Italic';

/** The site's own font files; the addresses have to be absolute for MapLibre's worker. */
export function toFontFaces(pageAddress: string): StyleSpecification['font-faces'] {
  const toFace = (url: string) => [{ url: new URL(url, pageAddress).href }];
  return { [FONT_SANS]: toFace(sansUrl), [FONT_SERIF_ITALIC]: toFace(serifItalicUrl) };
}
