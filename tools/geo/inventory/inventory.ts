import { readFileSync } from 'node:fs';

export interface InventoryDate {
  readonly date: string;
  /** `unknown`: the date is that of the start, and the end was not reported. */
  readonly precision: 'day' | 'month' | 'unknown';
}

export interface InventoryUnit {
  readonly name: string;
  readonly hull: string | null;
  readonly count: number | null;
}

/** A contested fact: for each version the positions in `sources` of those who tell it so. */
export interface Conflict {
  readonly field: string;
  readonly claims: readonly (readonly number[])[];
}

/** What the collected facts held of one event, in their own codes. */
export interface InventoryEvent {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly statusAsOf: string;
  readonly start: InventoryDate;
  readonly end: InventoryDate;
  readonly singleSource: boolean;
  /** For each wording for the place the position in `sources` of who uses it. */
  readonly places: readonly number[];
  /** Addresses; null where the source had none. */
  readonly sources: readonly (string | null)[];
  /** By country and service code: `JP JMSDF`. */
  readonly units: Readonly<Record<string, readonly InventoryUnit[]>>;
  readonly conflicts: readonly Conflict[];
}

export interface Inventory {
  /** Where it came from. */
  readonly description: string;
  readonly events: readonly InventoryEvent[];
}

export function readInventory(): Inventory {
  return JSON.parse(readFileSync('tests/fixtures/facts-inventory.json', 'utf8')) as Inventory;
}
