import { MediaQuery } from 'svelte/reactivity';

/** Screens on which the panel is a sheet; style sheets of the page say the same. */
const PANEL_QUERY = '(max-width: 559px), (max-width: 719px) and (orientation: portrait)';
/** Frames in which a popup is one. */
const FRAME_QUERY = '(max-width: 559px)';

/** How high it stands over the map. */
export type BottomSheetHeight = 'low' | 'half' | 'full';

/**
 * The sheet at the lower edge of a narrow screen: on the site it holds the panel, in an embed the
 * popup. Elsewhere there is none.
 */
export class BottomSheet {
  height = $state<BottomSheetHeight>('half');
  /** Pixels from the top of the window to its edge while a finger drags it; null while it stands. */
  edge = $state<number | null>(null);
  readonly #query: MediaQuery;
  readonly #isEmbedded: boolean;

  constructor(isEmbedded: boolean) {
    this.#isEmbedded = isEmbedded;
    this.#query = new MediaQuery(isEmbedded ? FRAME_QUERY : PANEL_QUERY, false);
  }

  /** Whether this screen has one: it then takes the popup's place. */
  get isUsed(): boolean {
    return this.#query.current;
  }

  /** Whether it holds the panel, which then tells of a selection in the popup's place. */
  get holdsPanel(): boolean {
    return this.isUsed && !this.#isEmbedded;
  }

  /** High enough for its text to be read. */
  raise(): void {
    if (this.height === 'low') this.height = 'half';
  }
}
