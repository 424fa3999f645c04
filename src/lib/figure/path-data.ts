import type { MultiPolygon, Position } from 'geojson';
import { toMercator } from '../geometry/mercator.ts';

type Corner = readonly [number, number];

function toCorner([lng = 0, lat = 0]: Position): Corner {
  const [x, y] = toMercator([lng, lat]);
  return [Math.round(x), Math.round(y)];
}

/** A ring in relative whole numbers, which are short and compress well; empty if too small. */
function toRingData(ring: readonly Position[]): string {
  const corners = ring
    .map(toCorner)
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
    );
  const [first, ...rest] = corners;
  if (!first || rest.length < 3) return '';
  let [x, y] = first;
  const steps = rest.slice(0, -1).map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

/** An outline as SVG path data in the units of the Mercator world; longitudes 0–360 degrees. */
export function toPathData({ coordinates }: MultiPolygon): string {
  return coordinates.flat().map(toRingData).join('');
}
