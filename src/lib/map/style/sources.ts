/** Ids of the map's sources, by their content. */
export const SOURCES = {
  land: 'land',
  areas: 'areas',
  marks: 'areas-marks',
  labels: 'areas-labels',
  places: 'places',
} as const;
