import type { Area } from './area.ts';
import type { EventRecord } from './event.ts';
import type { Place } from './place.ts';
import type { Service } from './service.ts';

/** The whole record, validated and joined. */
export interface Catalogue {
  readonly areas: readonly Area[];
  /** Events in order of first day, then of id. */
  readonly events: readonly EventRecord[];
  readonly services: readonly Service[];
  readonly places: readonly Place[];
}
