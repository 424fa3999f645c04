import type { AtlasView } from './atlas-view.svelte.ts';
import type { DescribedView } from './describe-view.ts';

/** Takes from a view the data of its description in words; null until the index has come. */
export function toDescribed(view: AtlasView): DescribedView | null {
  const { directory, events, rows, selection, language, selected } = view;
  if (!events || !rows) return null;
  const event = selected?.event ?? null;
  const row = selected?.row ?? null;
  const selectedEvent = event && { event, isVisible: row === null || rows.includes(row) };
  return { index: directory, events, visible: rows, selection, selectedEvent, language };
}
