import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

const PALETTE = { palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 };

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

/**
 * A figure as PNG. Flat colours and a few soft edges are the same to the eye in 256 colours, which
 * take a third of the bytes. Each leaves some 30 MB behind in the process that draws it.
 */
export async function toPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, pixels } = toDrawing(svg).render();
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return new Uint8Array(await picture.png(PALETTE).toBuffer());
}
