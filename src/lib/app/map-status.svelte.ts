import type { MapFailure } from '../map/load-atlas-map.ts';
import type { LateLoading } from './late-loading.svelte.ts';

/** What stands before the reader: the figure alone, or the live map over it. */
type MapState = 'figure' | 'loading' | 'ready' | 'failed';

/** Milliseconds in view: a map that has drawn nothing by then has failed. */
const PATIENCE = 25_000;
const TICK = 500;

/** How far the live map has come. */
export class MapStatus {
  #state = $state<MapState>('figure');
  #failure = $state<MapFailure | null>(null);
  #hasDrawn = $state(false);
  readonly #late: Pick<LateLoading, 'loadAfterRest'>;

  /** `late` is told once the map is drawn or has failed. */
  constructor(late: Pick<LateLoading, 'loadAfterRest'>) {
    this.#late = late;
  }

  get state(): MapState {
    return this.#state;
  }

  /** Why the figure stands in for the live map; null while it need not. */
  get failure(): MapFailure | null {
    return this.#failure;
  }

  /** Whether the live map covers the figure. */
  get isDrawn(): boolean {
    return this.#hasDrawn && this.#state !== 'failed';
  }

  begin(): void {
    this.#state = 'loading';
  }

  /** All is drawn, or there is more to draw. A map that comes late is welcome all the same. */
  idle(isIdle: boolean): void {
    if (this.#failure !== null && !(this.#failure === 'too-slow' && isIdle)) return;
    this.#failure = null;
    this.#state = isIdle ? 'ready' : 'loading';
    if (isIdle) this.#hasDrawn = true;
  }

  fail(failure: MapFailure): void {
    this.#failure = failure;
    this.#state = 'failed';
  }

  lose(isLost: boolean): void {
    if (isLost) this.fail('lost');
    else {
      this.#failure = null;
      this.#state = 'loading';
      this.#hasDrawn = false;
    }
  }

  /** Counts the time in view: a map in a hidden frame draws nothing and has not failed. */
  watch(container: HTMLElement): () => void {
    let patience = PATIENCE;
    let stopRest: (() => void) | null = null;
    const timer = setInterval(() => {
      const isSeen = document.visibilityState === 'visible' && container.clientWidth > 0;
      if (isSeen) patience -= TICK;
      if (this.#hasDrawn || this.#state === 'failed') {
        clearInterval(timer);
        stopRest = this.#late.loadAfterRest();
      } else if (patience <= 0) this.fail('too-slow');
    }, TICK);
    return () => {
      clearInterval(timer);
      stopRest?.();
    };
  }
}
