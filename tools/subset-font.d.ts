declare module 'subset-font' {
  type AxisRange = { readonly min: number; readonly max: number; readonly default: number };
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** Of the `name` table, besides 0 to 6. */
    readonly preserveNameIds?: readonly number[];
    /** OpenType features to keep; all where left out. */
    readonly keepFeatures?: readonly string[];
    /** A number fixes an axis there. */
    readonly variationAxes?: Readonly<Record<string, number | AxisRange>>;
    /** Only changes the format; the text is to be `null`. */
    readonly keepAllGlyphs?: boolean;
  }
  /** Leaves out characters that the font does not hold. */
  export default function subsetFont(
    font: Buffer,
    text: string | null,
    options: Options,
  ): Promise<Buffer>;
}
