import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { valueAt, valuesAt } from '../parse/path.ts';

/** Checks that an event in no area has a location, a place or at least a note. */
export function checkPlace(event: Entry<unknown>): Problem[] {
  const areas = valueAt(event.value, ['areas']);
  const isOffMap = Array.isArray(areas) && areas.length === 0;
  const hasLocation = Boolean(valueAt(event.value, ['location']));
  const words = [...valuesAt(event.value, 'place.*'), ...valuesAt(event.value, 'notes.*')];
  if (!isOffMap || hasLocation || words.length > 0) return [];
  return [problemAt(event, ['areas'], 'an area, or else a location, a place or a note')];
}
