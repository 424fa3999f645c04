import { MediaQuery } from 'svelte/reactivity';

/** Screens where the panel is a bottom sheet; CSS in the layout and SitePanel repeats the query. */
export const PANEL_QUERY = '(max-width: 559px), (max-width: 719px) and (orientation: portrait)';
/** Embeds where the popup is a bottom sheet. */
const FRAME_QUERY = '(max-width: 559px)';

/** Height of the bottom sheet over the map. */
export type BottomSheetHeight = 'low' | 'half' | 'full';

/**
 * The bottom sheet of a narrow screen: on the site it holds the panel, in an embed the popup. Wider
 * screens have none.
 */
export class BottomSheet {
  height = $state<BottomSheetHeight>('half');
  /** Upper edge, in pixels from the top of the window, while it is dragged; null at other times. */
  edge = $state<number | null>(null);
  readonly #query: MediaQuery;
  readonly #isEmbedded: boolean;

  constructor(isEmbedded: boolean) {
    this.#isEmbedded = isEmbedded;
    this.#query = new MediaQuery(isEmbedded ? FRAME_QUERY : PANEL_QUERY, false);
  }

  /** Whether this screen has a bottom sheet, which then replaces the popup at the map. */
  get isUsed(): boolean {
    return this.#query.current;
  }

  /** Whether the bottom sheet holds the panel, whose text then replaces the popup. */
  get holdsPanel(): boolean {
    return this.isUsed && !this.#isEmbedded;
  }

  /** Raises a low bottom sheet far enough for its text to be read. */
  raise(): void {
    if (this.height === 'low') this.height = 'half';
  }
}
