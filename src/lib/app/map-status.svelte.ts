import type { MapFailure } from '../map/load-atlas-map.ts';
import type { LateLoading } from './late-loading.svelte.ts';

/** State of the live map; `figure` means that the static map is alone. */
type MapState = 'figure' | 'loading' | 'ready' | 'failed';

/** Milliseconds in view after which a map that has drawn nothing counts as failed. */
const PATIENCE = 25_000;
const TICK = 500;

/** Progress of the live map, from not begun to drawn or failed. */
export class MapStatus {
  #state = $state<MapState>('figure');
  #failure = $state<MapFailure | null>(null);
  #hasDrawn = $state(false);
  readonly #late: Pick<LateLoading, 'loadAfterRest'>;

  /** `late` starts its rest once the map is drawn or has failed. */
  constructor(late: Pick<LateLoading, 'loadAfterRest'>) {
    this.#late = late;
  }

  get state(): MapState {
    return this.#state;
  }

  /** Why the static map replaces the live one; null without a failure. */
  get failure(): MapFailure | null {
    return this.#failure;
  }

  /** Whether the live map covers the static one. */
  get isDrawn(): boolean {
    return this.#hasDrawn && this.#state !== 'failed';
  }

  begin(): void {
    this.#state = 'loading';
  }

  /** Notes whether all is drawn. A map that is drawn after `too-slow` is used all the same. */
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

  /** Fails a map that is too slow. Only time in view counts: a hidden iframe draws nothing. */
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
