import type { NameLanguage } from './area.ts';

/** The kinds of service a reader can switch between, in the order the page shows them. */
export const BRANCHES = ['maritime', 'air', 'ground', 'marines', 'joint'] as const;
export type Branch = (typeof BRANCHES)[number];

/** One country's armed service, or a joint staff, ministry or body that took part. */
export interface Service {
  /** Unique over all countries; the word used in addresses: `JMSDF`, `USN`, `JP-JS`. */
  readonly id: string;
  /** Short name, as readers know the service: `JMSDF`, `Joint Staff (Japan)`. */
  readonly short: string;
  /** English name in full: `Japan Maritime Self-Defense Force`. */
  readonly name: string;
  /** Short names in other languages, only where one is in use there: `海上自衛隊`. */
  readonly names?: Readonly<Partial<Record<Exclude<NameLanguage, 'en'>, string>>>;
  /** ISO 3166-1 alpha-2, or `EU`, or `INT` for international bodies. */
  readonly country: string;
  readonly branch: Branch;
}
