declare module 'edtf' {
  /** A date or season that `parse` has read: a plain object, months counted from 0. */
  export interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Century' | 'Decade';
    readonly values: readonly number[];
    /** Bit mask of the digits written as X: 1-8 year, 16-32 month, 64-128 day. */
    readonly unspecified?: number;
    readonly approximate?: boolean;
    readonly uncertain?: boolean;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** A number, `Infinity`, for an open end (`..`); null for an unknown one (nothing written). */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }
  /** Throws where the text is not EDTF of the level. */
  export function parse(text: string, constraints?: { level?: 0 | 1 }): ParsedDate | ParsedInterval;
}
