import { createContext } from 'svelte';
import type { EventRecord } from '../domain/event.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { MapStatus } from './map-status.svelte.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';

/** Addresses within the atlas, with the present query carried along. */
export interface AtlasLinks {
  toEverything(): string;
  toArea(id: string): string;
  toEvent(id: string): string;
}

/** Addresses of what a page reads when it is asked for. */
export interface AtlasFiles {
  /** The page of the whole atlas. */
  readonly home: string;
  /** The records of all events. */
  readonly records: string;
  /** All events as the site gives them away. */
  readonly geojson: string;
  /** Address of the site itself; null where it does not know its own. */
  readonly site: string | null;
}

export interface Atlas {
  readonly view: AtlasView;
  readonly links: AtlasLinks;
  readonly mapStatus: MapStatus;
  readonly announcer: Announcer;
  /** The whole record of an event: read once, when it is first asked for. */
  readonly readEvent: (id: string) => Promise<EventRecord>;
  /** Whether the page stands in a frame of somebody else's: links out then open elsewhere. */
  readonly isEmbedded: boolean;
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
