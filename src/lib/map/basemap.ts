import {
  addProtocol,
  AJAXError,
  type AddProtocolAction,
  type GeoJSONSourceSpecification,
  type VectorSourceSpecification,
} from 'maplibre-gl';
import { PMTiles } from 'pmtiles';

/** Absolute addresses of the files that `tools/build-basemap.ts` makes. */
export interface BasemapAddresses {
  readonly archiveUrl: string;
  readonly landUrl: string;
}

/** MapLibre knows `sparse` (6.17, experimental), its types do not yet. */
type SparseVectorSource = VectorSourceSpecification & { readonly sparse: true };

/**
 * The map under the areas, as the source of a style: tiles, or only the land where the host does
 * not serve tiles.
 */
export type Basemap =
  | { readonly kind: 'tiles'; readonly source: SparseVectorSource }
  | { readonly kind: 'land'; readonly source: GeoJSONSourceSpecification };
export type BasemapKind = Basemap['kind'];

const SCHEME = 'pmtiles';
const ADDRESS = new RegExp(`^${SCHEME}://(.+)/(\\d+)/(\\d+)/(\\d+)$`);

/** Archives that have been opened, by address: MapLibre has one list of protocols for the page. */
const archives = new Map<string, PMTiles>();

/**
 * Loads a tile; throws a 404 for a missing one, at which MapLibre draws the tile above it, larger.
 * pmtiles' own `Protocol` answers with an empty tile, or with an error that has no status.
 */
const loadTile: AddProtocolAction = async ({ url }, { signal }) => {
  const [, archiveUrl = '', z, x, y] = ADDRESS.exec(url) ?? [];
  const archive = archives.get(archiveUrl);
  const tile = await archive?.getZxy(Number(z), Number(x), Number(y), signal);
  if (!tile) throw new AJAXError(404, 'Not Found', url, new Blob());
  return { data: tile.data };
};

function toVectorSource(
  archiveUrl: string,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): SparseVectorSource {
  const tiles = [`${SCHEME}://${archiveUrl}/{z}/{x}/{y}`];
  return { type: 'vector', tiles, minzoom: minZoom, maxzoom: maxZoom, sparse: true };
}

/**
 * Opens the archive by its header, which the first tile needs anyway. A host that serves no byte
 * ranges, or has no archive, is noticed here: then the source is the plain land. Never rejects.
 */
export async function openBasemap({ archiveUrl, landUrl }: BasemapAddresses): Promise<Basemap> {
  const archive = archives.get(archiveUrl) ?? new PMTiles(archiveUrl);
  try {
    const header = await archive.getHeader();
    if (archives.size === 0) addProtocol(SCHEME, loadTile);
    archives.set(archiveUrl, archive);
    return { kind: 'tiles', source: toVectorSource(archiveUrl, header) };
  } catch (error) {
    console.warn(`The base map's tiles could not be had: ${String(error)}. Drawing plain land.`);
    return { kind: 'land', source: { type: 'geojson', data: landUrl, maxzoom: 8, tolerance: 0.2 } };
  }
}
