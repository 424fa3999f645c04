/** Addresses of the atlas's pages, with the current query. */
export interface AtlasLinks {
  toEverything(): string;
  toArea(id: string): string;
  toEvent(id: string): string;
}

/** Addresses of the files that a page loads on demand, of the home page and of the site. */
export interface AtlasFiles {
  /** Home page of the site, for embeds too. */
  readonly home: string;
  /** All events as published, in full: `/data/events.geojson`. */
  readonly geojson: string;
  /** Area outlines for the live map: `/map/areas.json`. */
  readonly drawing: string;
  /** Absolute address of the site; null where the build was not given one. */
  readonly site: string | null;
  /** Row of the first event with a page, and perhaps a figure, of its own. */
  readonly firstPage: number;
}
