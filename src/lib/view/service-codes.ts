import { BRANCHES, type Service } from '../domain/service.ts';
import type { Filter } from './filter.ts';

/** The services of the record, by the code that the index gives each. */
export interface ServiceCodes {
  /** Index of each one's branch in `BRANCHES`. */
  readonly branch: Uint8Array;
  /** Index of each one's country in `countries`. */
  readonly country: Uint8Array;
  readonly countries: readonly string[];
  /** Whether the filter has each one switched on, by itself. */
  readonly isOn: Uint8Array;
  /** Whether each one is of a country that the filter asks for; all are if it asks for none. */
  readonly isAsked: Uint8Array;
}

/** The countries of services, each once, in their order. */
export function listCountries(services: readonly Service[]): readonly string[] {
  return [...new Set(services.map(({ country }) => country))];
}

/** Looks up what a filter says of each service. `services` are in the order of the index. */
export function toServiceCodes(services: readonly Service[], filter: Filter): ServiceCodes {
  const countries = listCountries(services);
  const { countries: asked } = filter.only;
  return {
    countries,
    branch: Uint8Array.from(services, ({ branch }) => BRANCHES.indexOf(branch)),
    country: Uint8Array.from(services, ({ country }) => countries.indexOf(country)),
    isOn: Uint8Array.from(services, ({ id }) => Number(filter.services?.has(id) ?? true)),
    isAsked: Uint8Array.from(services, ({ country }) =>
      Number(asked.size === 0 || asked.has(country)),
    ),
  };
}
