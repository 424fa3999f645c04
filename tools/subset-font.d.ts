declare module 'subset-font' {
  type AxisRange = { readonly min: number; readonly max: number; readonly default: number };
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** Ids of the `name` table to keep, besides 0 to 6. */
    readonly preserveNameIds?: readonly number[];
    /** OpenType features to keep; all where left out. */
    readonly keepFeatures?: readonly string[];
    /** Axes to limit to a range; a number fixes an axis at that value. */
    readonly variationAxes?: Readonly<Record<string, number | AxisRange>>;
    /** Whether to keep all glyphs and only change the format; the text is to be `null`. */
    readonly keepAllGlyphs?: boolean;
  }
  /** Cuts a font down to the characters of a text, as far as the font has them. */
  export default function subsetFont(
    font: Buffer,
    text: string | null,
    options: Options,
  ): Promise<Buffer>;
}
