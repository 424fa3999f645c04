import { toBases } from '../domain/select.ts';
import {
  NO_CONTEXT,
  type AreaRecord,
  type SelectedPage,
  type Selection,
} from '../domain/selection.ts';
import type { PackLoader } from './pack-loader.ts';

interface Sources extends Pick<PackLoader, 'findRow' | 'loadEvents'> {
  readonly loadAreas: () => Promise<readonly AreaRecord[]>;
}

/**
 * Loads from packs what the build writes into the page of an area or event; null where the record
 * has none of its id. Rejects where a pack cannot be had.
 */
export async function loadSelectedPage(
  selection: Selection,
  sources: Sources,
): Promise<SelectedPage | null> {
  if (selection.kind === 'everything') return null;
  if (selection.kind === 'event') return loadEventPage(selection, sources);
  const areas = await sources.loadAreas();
  const areaRecord = areas.find(({ area }) => area.id === selection.id);
  if (!areaRecord) return null;
  return { selected: { selection, areaRecord, event: null, row: null }, context: NO_CONTEXT };
}

async function loadEventPage(
  selection: Extract<Selection, { kind: 'event' }>,
  { findRow, loadEvents, loadAreas }: Sources,
): Promise<SelectedPage | null> {
  const row = await findRow(selection.id);
  if (row === null) return null;
  const [[packed], areas] = await Promise.all([loadEvents([row]), loadAreas()]);
  if (!packed) throw new Error(`found no event in row ${row}, expected ${selection.id}`);
  const { event, series } = packed;
  const [first] = event.areas;
  const bases = toBases(
    areas.map(({ area }) => area),
    event,
  );
  return {
    selected: {
      ...{ selection, event, row },
      areaRecord: areas.find(({ area }) => area.id === first) ?? null,
    },
    context: { series, bases },
  };
}
