import type { Dimension } from './filter.ts';

/** A value in the address that was not understood, and was left out. */
export interface Notice {
  readonly parameter:
    Dimension | 'services' | 'from' | 'to' | 'q' | 'list' | 'sort' | 'theme' | 'lang' | 'map';
  /** The value as found in the address. */
  readonly found: string;
  readonly reason:
    | 'unknown-service'
    | 'no-service'
    | 'unknown-choice'
    | 'not-a-day'
    | 'from-after-to'
    | 'too-long'
    | 'unknown-list'
    | 'unknown-sort'
    | 'unknown-theme'
    | 'unknown-language'
    | 'not-a-camera';
}
