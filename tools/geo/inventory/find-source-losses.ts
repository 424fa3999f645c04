import type { EventRecord } from '../../../src/lib/domain/event.ts';
import type { Conflict, InventoryEvent } from './inventory.ts';
import { NO_ADDRESS, type Found } from './loss.ts';

/** Publications, wordings for the place and accounts, told by the addresses they rest on. */
export function findSourceLosses(collected: InventoryEvent, event: EventRecord): readonly Found[] {
  const addresses = new Map(event.publications.map(({ id, url }) => [id, url ?? NO_ADDRESS]));
  const sources = collected.sources.map((url) => url ?? NO_ADDRESS);
  const toAddresses = (ids: readonly string[]) => ids.map((id) => addresses.get(id) ?? 'unknown');
  return [
    ...findPublications(sources, [...addresses.values()]),
    ...findWordings(
      collected.places.map((index) => sources[index] ?? 'unknown'),
      event.place.flatMap(({ by }) => toAddresses(by)),
    ),
    ...findAccounts(collected.conflicts, sources, event, toAddresses),
  ];
}

function findPublications(
  sources: readonly string[],
  addresses: readonly string[],
): readonly Found[] {
  return sources
    .filter((address) => !addresses.includes(address))
    .map((address) => ({ what: 'publication', expected: address, found: 'none' }));
}

/** Of each source as many wordings as were collected, or more. */
function findWordings(collected: readonly string[], used: readonly string[]): readonly Found[] {
  const toCount = (list: readonly string[], address: string) =>
    list.filter((one) => one === address).length;
  return [...new Set(collected)]
    .filter((address) => toCount(used, address) < toCount(collected, address))
    .map((address) => ({
      what: `wordings for the place by ${address}`,
      expected: String(toCount(collected, address)),
      found: String(toCount(used, address)),
    }));
}

/** Each account of the record answers for one conflict; its versions cite the same publications. */
function findAccounts(
  conflicts: readonly Conflict[],
  sources: readonly string[],
  { accounts }: EventRecord,
  toAddresses: (ids: readonly string[]) => readonly string[],
): readonly Found[] {
  const left = accounts.map(({ says }) => formatVersions(says.map(({ by }) => toAddresses(by))));
  const found = accounts.map(({ about }) => about).join('; ') || 'none';
  return conflicts.flatMap(({ field, claims }) => {
    const expected = formatVersions(
      claims.map((indexes) => indexes.map((index) => sources[index] ?? 'unknown')),
    );
    const at = left.indexOf(expected);
    if (at < 0) return [{ what: `account of "${field}"`, expected, found }];
    left.splice(at, 1);
    return [];
  });
}

/** The addresses that each version cites; the same text in whatever order. */
function formatVersions(versions: readonly (readonly string[])[]): string {
  return versions
    .map((addresses) => [...addresses].sort().join(' + '))
    .sort()
    .join(' | ');
}
