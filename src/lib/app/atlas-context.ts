import { createContext } from 'svelte';
import type { FigureArea } from '../figure/figure-area.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { AtlasFiles, AtlasLinks } from './atlas-links.ts';
import type { BottomSheet } from './bottom-sheet.svelte.ts';
import type { EventStore } from './event-store.svelte.ts';
import type { LateLoading } from './late-loading.svelte.ts';
import type { ReaderLanguage } from './load-language.svelte.ts';
import type { MapStatus } from './map-status.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { PopupState } from './popup-state.svelte.ts';
import type { Stage } from './stage.svelte.ts';

/** State that all parts of a page share: they read it, and change it through `navigation`. */
export interface Atlas {
  readonly view: AtlasView;
  /** The events of the record, as far as they have come. */
  readonly events: EventStore;
  readonly navigation: Pick<Navigation, keyof Navigation>;
  readonly stage: Stage;
  readonly popup: PopupState;
  readonly bottomSheet: BottomSheet;
  readonly mapStatus: MapStatus;
  readonly late: LateLoading;
  readonly announcer: Announcer;
  /** Language of messages and dates at present. */
  readonly language: ReaderLanguage;
  readonly links: AtlasLinks;
  readonly files: AtlasFiles;
  /** Fetches the areas as the static map draws them, once, for it to be redrawn. */
  readonly fetchFigureAreas: () => Promise<readonly FigureArea[]>;
  /** Whether the page is in another site's iframe: links out then open in a new window. */
  readonly isEmbedded: boolean;
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
