import type { Unit } from '#lib/domain/event.ts';

/**
 * `4 × F-2 (fighter)`, `JS Maya (DDG-179, Aegis destroyer)`. A count of one is left out, as
 * readers expect it of a ship or an office; `isOneWritten` writes it, so that it differs from a
 * count that was not reported.
 */
export function formatUnit({ name, hull, type, count }: Unit, isOneWritten = false): string {
  const inBrackets = [hull, type].filter((part) => part !== null).join(', ');
  const isWritten = count !== null && (count > 1 || isOneWritten);
  return `${isWritten ? `${count} × ` : ''}${name}${inBrackets && ` (${inBrackets})`}`;
}
