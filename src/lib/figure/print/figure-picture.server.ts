import { Resvg } from '@resvg/resvg-js';

/** Pixels of the PNG to one of its figure. */
export const PICTURE_SCALE = 2;

/** Fonts made by tools/build-fonts.ts, so that a picture is drawn alike on every machine. */
export const PICTURE_FONTS = [
  'atlas-sans-400',
  'atlas-sans-600',
  'atlas-serif',
  'atlas-serif-italic',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-sans-sc',
].map((file) => `src/fonts/figure/${file}.ttf`);

/** A figure as the renderer of the PNG understands it. */
export function toDrawing(svg: string): Resvg {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: PICTURE_SCALE },
    font: {
      loadSystemFonts: false,
      // Single files are listed, because the order of a folder differs from machine to machine.
      fontFiles: PICTURE_FONTS,
      defaultFontFamily: 'Atlas Sans',
    },
  });
}

/** A figure as PNG. */
export function toPicture(svg: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(toDrawing(svg).render().asPng());
}
