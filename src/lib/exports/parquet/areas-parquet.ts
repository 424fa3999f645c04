import type { Area } from '#lib/domain/area.ts';
import type { ExportContext } from '../files/event-facts.ts';
import { AREAS_PARQUET_COLUMNS, type AreasParquetRow } from './areas-columns.ts';
import { toGeoRow } from './geo-columns.ts';
import { toParquetFile } from './parquet-file.ts';

/** The areas as GeoParquet, with the outlines of `/data/areas.geojson`. */
export function toAreasParquet(
  areas: readonly Area[],
  { toName, site }: Pick<ExportContext, 'toName' | 'site'>,
): Uint8Array<ArrayBuffer> {
  const rows = areas.map((area): AreasParquetRow => {
    const { id, names, medium, outline, errorKm, basis, note, publications, geometry } = area;
    const drawing = { medium, outline, errorKm, basis, note, publications };
    return { id, name: toName(area), names, ...drawing, ...toGeoRow(geometry) };
  });
  return toParquetFile(AREAS_PARQUET_COLUMNS, rows, site);
}
