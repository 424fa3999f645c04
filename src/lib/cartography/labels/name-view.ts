import type { NameLanguage } from '#lib/domain/area.ts';
import type { Directory } from '#lib/domain/atlas-index.ts';
import type { AreaCount } from '#lib/view/count-by-area.ts';
import { toAreaLabels } from './area-labels.ts';
import type { Named } from './extent-labels.ts';
import { toPlaceLabels } from './place-labels.ts';

interface NamedView {
  readonly directory: Pick<Directory, 'places'>;
  readonly areaCounts: readonly AreaCount[];
  readonly language: NameLanguage;
}

/** The names on the map of a view, with the counts of its areas. */
export function nameView({ directory, areaCounts, language }: NamedView): Named {
  return {
    areas: toAreaLabels(areaCounts, language),
    places: toPlaceLabels(directory.places, language),
  };
}
