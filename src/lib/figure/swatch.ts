/** Size in pixels of the box that holds a swatch of the legend, its corner at 0, 0. */
export const SWATCH = { width: 36, height: 26 } as const;

/** Name of the scale of the legend's patterns. */
export const LEGEND_SCALE = 'legend';
