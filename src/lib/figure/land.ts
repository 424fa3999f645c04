import landPath from '#basemap/land-path.txt?raw';

/** The land as path data in the units of the Mercator world: for the build alone. */
export const LAND_PATH = import.meta.env.SSR ? landPath.trim() : '';
