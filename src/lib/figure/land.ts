import landPath from '#basemap/land-path.txt?raw';

/** The land as SVG path data in the units of the Mercator world; empty outside the build. */
export const LAND_PATH = import.meta.env.SSR ? landPath.trim() : '';
