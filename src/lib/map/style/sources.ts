/** The map's sources, by what they hold. */
export const SOURCES = {
  land: 'land',
  areas: 'areas',
  marks: 'areas-marks',
  labels: 'areas-labels',
  places: 'places',
} as const;
