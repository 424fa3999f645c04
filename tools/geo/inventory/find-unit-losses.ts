import type { EventRecord, Unit } from '../../../src/lib/domain/event.ts';
import type { Renaming } from './carried-over.ts';
import { toService } from './collected-codes.ts';
import type { InventoryEvent, InventoryUnit } from './inventory.ts';
import type { Found } from './loss.ts';

/** Services that took part, and their units by name, hull number and count. */
export function findUnitLosses(
  { id, units }: InventoryEvent,
  event: EventRecord,
  renamings: readonly Renaming[],
): readonly Found[] {
  const own = renamings.filter((one) => one.event === id);
  return Object.entries(units).flatMap(([code, expected]) => {
    const service = toService(code);
    const participant = event.participants.find((one) => one.service === service);
    if (!participant) return [{ what: 'participant', expected: service, found: 'none' }];
    return findUnits(service, { collected: expected, units: participant.units, renamings: own });
  });
}

interface Compared {
  readonly collected: readonly InventoryUnit[];
  readonly units: readonly Unit[];
  readonly renamings: readonly Renaming[];
}

/** Each unit of the record answers for one that was collected. */
function findUnits(service: string, { collected, units, renamings }: Compared): readonly Found[] {
  const left = [...units];
  return collected.flatMap((unit) => {
    const renaming = renamings.find((one) => one.from === unit.name);
    const name = renaming?.to ?? unit.name;
    const expected = formatUnit({ ...unit, name });
    const at = left.findIndex(
      (one) => formatUnit(one) === expected && (!renaming || one.type === renaming.type),
    );
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    const found = units.filter((one) => one.name === name).map(formatUnit);
    return [{ what: `unit of ${service}`, expected, found: found.join('; ') || 'none' }];
  });
}

/** `USS Kidd, DDG-100, 1`; `F-15, no hull number, number not reported`. */
function formatUnit({ name, hull, count }: InventoryUnit): string {
  return [name, hull ?? 'no hull number', count ?? 'number not reported'].join(', ');
}
