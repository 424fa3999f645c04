import { createContext } from 'svelte';
import type { EventRecord } from '../domain/event.ts';
import type { FigureArea } from '../figure/figure-area.ts';
import type { AtlasView } from '../view/atlas-view.svelte.ts';
import type { Announcer } from './announcer.svelte.ts';
import type { AtlasFiles, AtlasLinks } from './atlas-links.ts';
import type { BottomSheet } from './bottom-sheet.svelte.ts';
import type { LateLoading } from './late-loading.svelte.ts';
import type { ReaderLanguage } from './load-language.svelte.ts';
import type { MapStatus } from './map-status.svelte.ts';
import type { Navigation } from './navigation.svelte.ts';
import type { PopupState } from './popup-state.svelte.ts';
import type { Stage } from './stage.svelte.ts';

/** What all parts of a live page share: they read from it, and write through its navigation. */
export interface Atlas {
  readonly view: AtlasView;
  readonly navigation: Pick<Navigation, keyof Navigation>;
  readonly stage: Stage;
  readonly popup: PopupState;
  readonly bottomSheet: BottomSheet;
  readonly mapStatus: MapStatus;
  readonly late: LateLoading;
  readonly announcer: Announcer;
  /** The language that words and dates are in now. */
  readonly language: ReaderLanguage;
  readonly links: AtlasLinks;
  readonly files: AtlasFiles;
  /** The areas as the static map draws them. */
  readonly figureAreas: readonly FigureArea[];
  /** The whole record of an event: fetched once, when it is first asked for. */
  readonly fetchEvent: (id: string) => Promise<EventRecord>;
  /** The records of all events, likewise. */
  readonly fetchRecords: () => Promise<readonly EventRecord[]>;
  /** Whether the page stands in a frame of somebody else's: links out then open elsewhere. */
  readonly isEmbedded: boolean;
}

export const [getAtlas, setAtlas] = createContext<Atlas>();
