import type { NameLanguage } from '#lib/domain/area.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { AreaCount } from '#lib/view/count-by-area.ts';
import { toAreaLabels } from './area-labels.ts';
import type { Named } from './extent-labels.ts';
import { toPlaceLabels } from './place-labels.ts';

interface NamedView {
  readonly index: Pick<AtlasIndex, 'services' | 'places'>;
  readonly areaCounts: readonly AreaCount[];
  /** Ids of the services whose events are shown; null for all of them. */
  readonly visibleServices: ReadonlySet<string> | null;
  readonly language: NameLanguage;
}

/** What has a name on the map of a view, and what is counted there. */
export function nameView({ index, areaCounts, visibleServices, language }: NamedView): Named {
  return {
    areas: toAreaLabels(areaCounts, index.services, visibleServices, language),
    places: toPlaceLabels(index.places, language),
  };
}
