/** Something in the address that could not be followed, and was left out. */
export interface Notice {
  readonly parameter: 'services' | 'from' | 'to' | 'theme' | 'lang' | 'map';
  /** The value as found in the address. */
  readonly found: string;
  readonly reason:
    | 'unknown-service'
    | 'no-service'
    | 'not-a-day'
    | 'from-after-to'
    | 'unknown-theme'
    | 'unknown-language'
    | 'not-a-camera';
}
