import type { OutlineRule } from './area.ts';

/** The nearest codes of two well-known event data sets for the precision of a place. */
export interface PrecisionCodes {
  /** ACLED `geo_precision`: 1 exact place, 2 part of a region, 3 larger region. */
  readonly acled: 1 | 2 | 3;
  /**
   * UCDP GED `where_prec`: 1 exact place, 2 within about 25 km of a known one, 3 district,
   * 4 province, 5 line or region without set edges, 6 country, 7 international waters or airspace.
   */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Codes by rule of the outline. The choice is ours: neither data set covers exercises. */
export const PRECISION_CODES: Readonly<Record<OutlineRule, PrecisionCodes>> = {
  'published-coordinates': { acled: 1, ucdp: 1 },
  'named-range': { acled: 1, ucdp: 2 },
  'part-of-named-sea': { acled: 3, ucdp: 7 },
  'whole-named-sea': { acled: 3, ucdp: 7 },
  'country-or-city': { acled: 3, ucdp: 6 },
};
