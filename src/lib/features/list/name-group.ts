import type { NameLanguage } from '#lib/domain/area.ts';
import { LIST_LAYOUT_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import type { AtlasView } from '#lib/view/atlas-view.svelte.ts';
import type { GroupName } from './grouping.ts';

/** Formats a group's name: that of an area or series, `July 2023`, or that it has none. */
export function nameGroup(
  { kind, key }: GroupName,
  { directory: { areas }, series }: Pick<AtlasView, 'directory' | 'series'>,
  language: NameLanguage,
): string {
  switch (kind) {
    case 'area':
      return areas.find(({ id }) => id === key)?.names[language] ?? key;
    case 'month':
      return new Date(`${key}-01`).toLocaleDateString(language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
    case 'year':
      return LIST_LAYOUT_MESSAGES.monthNotReported(key);
    case 'series':
      return series.find(({ id }) => id === key)?.name ?? key;
    case 'off-map':
      return LIST_MESSAGES.offMap;
    case 'undated':
      return LIST_LAYOUT_MESSAGES.undated;
    case 'no-series':
      return LIST_LAYOUT_MESSAGES.noSeries;
  }
}
