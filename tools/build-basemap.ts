/** Makes `src/basemap/`: the land under the map, for tiles, figure and fallback. */
import { writeBasemap } from './basemap/write-basemap.ts';

writeBasemap('src/basemap');
