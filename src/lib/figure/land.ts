import landPath from '#basemap/land-path.txt?raw';

/**
 * The land of figures inside a page, as markup of our own making. In the browser it is a path
 * without data: the prerendered page has the drawn one already, which stays, and the script need
 * not carry it.
 */
export const LAND_MARKUP =
  import.meta.env.SSR || import.meta.env.DEV
    ? `<path vector-effect="non-scaling-stroke" d="${landPath.trim()}"/>`
    : '<path/>';

/** The same for figures of their own, which only the build makes. */
export const LAND_PATH = import.meta.env.SSR ? landPath.trim() : '';
