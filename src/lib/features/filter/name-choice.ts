import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventKind, EventStatus } from '#lib/domain/event.ts';
import { formatCountry } from '#lib/messages/formats/format-country.ts';
import { formatTheme } from '#lib/messages/formats/format-theme.ts';
import { KIND_MESSAGES, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import type { Dimension } from '#lib/view/filter.ts';

/** Formats a filter value for readers: `Japan`, `Training flight`, `readiness`. */
export function nameChoice(
  dimension: Dimension,
  value: string,
  { series }: Pick<AtlasIndex, 'series'>,
): string {
  if (dimension === 'countries') return formatCountry(value);
  if (dimension === 'kinds') return KIND_MESSAGES[value as EventKind];
  if (dimension === 'statuses') return STATUS_MESSAGES[value as EventStatus];
  if (dimension === 'themes') return formatTheme(value);
  return series.find(({ id }) => id === value)?.name ?? value;
}
