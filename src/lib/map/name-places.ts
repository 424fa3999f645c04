import type { Map } from 'maplibre-gl';
import { toLabelPoints, type LabelPoints } from '#lib/cartography/labels/area-labels.ts';
import {
  findStep,
  NAME_MARGIN,
  placeAllNames,
  placeExtentLabels,
  toPixelsPerDegree,
  WIDTH_STEPS,
  type Named,
} from '#lib/cartography/labels/extent-labels.ts';
import { EXTENT_MARGIN, type MapExtent, type Margins } from '#lib/cartography/extent.ts';
import { fitExtent } from '#lib/cartography/fit-extent.ts';
import { toLabelShifts, toSpread } from '#lib/cartography/labels/label-shifts.ts';
import type { PlacedName } from '#lib/cartography/labels/name-placing.ts';
import { toPlacePoints, type PlacePoints } from '#lib/cartography/labels/place-points.ts';
import { projectNearest } from './nearest-copy.ts';

/** Share by which the map's scale may differ from the first extent's and count as the same. */
const SAME_SCALE = 0.01;

/** The labels and places on the map, each with its name and where it is beside its point. */
export interface NamedPoints {
  readonly labels: LabelPoints;
  readonly places: PlacePoints;
}

/** Places the names on the live map by the rules of the static map, and from its places. */
export interface NamePlaces {
  /** Size of the names in pixels. */
  readonly textSize: number;
  /** Places the names of the first view, before there is a map, as the static map has them. */
  start(named: Named): NamedPoints;
  place(map: Map, named: Named): NamedPoints;
}

function toPoints({ areas, places = [] }: Named, names: readonly PlacedName[]): NamedPoints {
  return { labels: toLabelPoints(areas, names), places: toPlacePoints(places, names) };
}

export function createNamePlaces(
  extent: MapExtent,
  margins: Margins,
  container: HTMLElement,
): NamePlaces {
  const room = fitExtent(extent, container.clientWidth, container.clientHeight, margins);
  const [smallest] = WIDTH_STEPS;
  const step = WIDTH_STEPS[findStep(room.width)] ?? smallest;
  const scale = toPixelsPerDegree(extent, room.width);
  let names: readonly PlacedName[] = [];

  /** Moves labels that overlap apart; at the scale of the first extent, as on the static map. */
  function toStanding({ areas, ...rest }: Named, pixelsPerDegree: number): Named {
    const isFirst = Math.abs(pixelsPerDegree / scale - 1) < SAME_SCALE;
    const spreadAt = isFirst ? toPixelsPerDegree(extent, step.width) : pixelsPerDegree;
    return { ...rest, areas: toSpread(areas, pixelsPerDegree, toLabelShifts(areas, spreadAt)) };
  }

  return {
    textSize: step.textSize,
    start(named) {
      names = placeExtentLabels(extent, named, step);
      return toPoints(toStanding(named, scale), names);
    },
    place(map, named) {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const margin = NAME_MARGIN - EXTENT_MARGIN;
      const last = new globalThis.Map(names.map(({ id, place }) => [id, place]));
      const pixelsPerDegree = (512 / 360) * 2 ** map.getZoom();
      const drawing = {
        size: { width, height, textSize: step.textSize, margin },
        pixelsPerDegree,
        toAt: (at: readonly [number, number]) => {
          const [x, y] = projectNearest(map, at);
          return [x / width, y / height] as const;
        },
      };
      const standing = toStanding(named, pixelsPerDegree);
      names = placeAllNames(standing, drawing, last);
      return toPoints(standing, names);
    },
  };
}
