import { MEDIA, type Medium } from '../domain/area.ts';
import type { AreaEntry } from '../domain/atlas-index.ts';
import { BRANCHES, type Branch } from '../domain/service.ts';
import { LEGEND_MESSAGES } from '../messages/en/legend.ts';
import { BRANCH_MESSAGES } from '../messages/en/wording.ts';

/** One thing on the map that the legend explains. */
export type LegendEntry =
  | { readonly kind: 'medium'; readonly medium: Medium }
  | { readonly kind: 'soft-edge' }
  | { readonly kind: 'sharp-edge' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'badge' }
  | { readonly kind: 'announced' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'hovered' }
  | { readonly kind: 'selected' }
  | { readonly kind: 'branch'; readonly branch: Branch };

/** An entry with the text beside its swatch. */
export interface LegendLine {
  readonly entry: LegendEntry;
  readonly words: string;
}

/** Everything on the map that needs explaining, in groups: areas, their badges, the branches. */
export const LEGEND_GROUPS: readonly (readonly LegendEntry[])[] = [
  [
    ...MEDIA.map((medium) => ({ kind: 'medium', medium }) as const),
    { kind: 'soft-edge' },
    { kind: 'sharp-edge' },
    { kind: 'mark' },
  ],
  [
    { kind: 'badge' },
    { kind: 'announced' },
    { kind: 'empty' },
    { kind: 'hovered' },
    { kind: 'selected' },
  ],
  BRANCHES.map((branch) => ({ kind: 'branch', branch }) as const),
];

function toWords(entry: LegendEntry, mostErrorKm: number): string {
  if (entry.kind === 'medium') return LEGEND_MESSAGES.medium[entry.medium];
  if (entry.kind === 'branch') return BRANCH_MESSAGES[entry.branch];
  if (entry.kind === 'soft-edge') return LEGEND_MESSAGES['soft-edge'](mostErrorKm);
  return LEGEND_MESSAGES[entry.kind];
}

/**
 * The legend of a map of these areas, in groups; the largest of their errors is the example for a
 * soft edge.
 */
export function toLegendGroups(
  areas: readonly Pick<AreaEntry, 'errorKm'>[],
): readonly (readonly LegendLine[])[] {
  const mostErrorKm = Math.max(0, ...areas.map(({ errorKm }) => errorKm));
  return LEGEND_GROUPS.map((group) =>
    group.map((entry) => ({ entry, words: toWords(entry, mostErrorKm) })),
  );
}
