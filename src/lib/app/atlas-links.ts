/** Addresses within the atlas, with the present query carried along. */
export interface AtlasLinks {
  toEverything(): string;
  toArea(id: string): string;
  toEvent(id: string): string;
}

/** Addresses of what a page loads when it is asked for. */
export interface AtlasFiles {
  /** The page of the whole atlas. */
  readonly home: string;
  /** All events as the site gives them away. */
  readonly geojson: string;
  /** The records of all events, as JSON. */
  readonly records: string;
  /** The outlines that the live map draws. */
  readonly drawing: string;
  /** Address of the site itself; null where it does not know its own. */
  readonly site: string | null;
}
