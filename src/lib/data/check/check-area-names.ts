import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { valuesAt } from '../parse/path.ts';

/** Checks that at least one English name of an area is to be on the map. */
export function checkAreaNames(area: Entry<unknown>): Problem[] {
  const names = valuesAt(area.value, 'properties.names.en.*');
  const onMap = valuesAt(area.value, 'properties.names.en.*.onMap');
  if (names.length === 0 || onMap.some(({ value }) => value === true)) return [];
  const path = ['properties', 'names', 'en'];
  return [problemAt(area, path, 'at least one English name with it', 'no name with "onMap": true')];
}
