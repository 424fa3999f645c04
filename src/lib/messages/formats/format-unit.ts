import type { Unit } from '#lib/domain/event.ts';

/**
 * `4 × F-2 (fighter)`, `JS Maya (DDG-179, Aegis destroyer)`. A one is left to the reader, who takes
 * a ship or an office for one, unless it has to be told from a number that was not reported.
 */
export function formatUnit({ name, hull, type, count }: Unit, isOneWritten = false): string {
  const inBrackets = [hull, type].filter((part) => part !== null).join(', ');
  const isWritten = count !== null && (count > 1 || isOneWritten);
  return `${isWritten ? `${count} × ` : ''}${name}${inBrackets && ` (${inBrackets})`}`;
}
