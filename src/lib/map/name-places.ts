import type { Map } from 'maplibre-gl';
import { toLabelPoints, type AreaLabel, type LabelPoints } from '#lib/cartography/area-labels.ts';
import {
  findStep,
  NAME_MARGIN,
  placeFrameNames,
  toNameRequests,
  WIDTH_STEPS,
} from '#lib/cartography/frame-names.ts';
import { FRAME_MARGIN, type Frame, type Margins } from '#lib/cartography/frame.ts';
import { fitFrame } from '#lib/cartography/frame-room.ts';
import { placeNames, type PlacedName } from '#lib/cartography/name-placing.ts';
import { toNearestLongitude } from '#lib/geometry/unwrap.ts';

/** Places the names for what the map shows, as a figure would: by the same rules, from its places. */
export interface NamePlaces {
  /** Pixels. */
  readonly textSize: number;
  /** For the first view, before there is a map: as the figure has them. */
  start(labels: readonly AreaLabel[]): LabelPoints;
  place(map: Map, labels: readonly AreaLabel[]): LabelPoints;
}

export function createNamePlaces(
  frame: Frame,
  margins: Margins,
  container: HTMLElement,
): NamePlaces {
  const room = fitFrame(frame, container.clientWidth, container.clientHeight, margins);
  const [smallest] = WIDTH_STEPS;
  const step = WIDTH_STEPS[findStep(room.width)] ?? smallest;
  let names: readonly PlacedName[] = [];

  return {
    textSize: step.textSize,
    start(labels) {
      names = placeFrameNames(frame, labels, step);
      return toLabelPoints(labels, names);
    },
    place(map, labels) {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const middle = map.getCenter().lng;
      const requests = toNameRequests(labels, ([lng, lat]) => {
        const { x, y } = map.project([toNearestLongitude(lng, middle), lat]);
        return [x / width, y / height];
      });
      const size = { width, height, textSize: step.textSize, margin: NAME_MARGIN - FRAME_MARGIN };
      const last = new globalThis.Map(names.map(({ id, place }) => [id, place]));
      names = placeNames(requests, size, last);
      return toLabelPoints(labels, names);
    },
  };
}
