/** Something of the collected facts that the record does not hold, or holds otherwise. */
export interface Loss {
  readonly event: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** A loss within one event. */
export type Found = Omit<Loss, 'event'>;

/** Stands for the address of a source that had none. */
export const NO_ADDRESS = '(no address)';

/** `2024-06-rimpac-24: unit of USN: expected "USS Kidd, DDG-100, 1", found "none"`. */
export function formatLoss({ event, what, expected, found }: Loss): string {
  return `${event}: ${what}: expected "${expected}", found "${found}"`;
}
