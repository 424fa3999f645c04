import { MEDIA, type Medium } from '../domain/area.ts';
import { BRANCHES, type Branch } from '../domain/service.ts';

/** One thing a reader can meet on the map, for the legend to explain. */
export type LegendEntry =
  | { readonly kind: 'medium'; readonly medium: Medium }
  | { readonly kind: 'badge' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'selected' }
  | { readonly kind: 'branch'; readonly branch: Branch };

/** Everything the map draws that needs a word, in reading order. */
export const LEGEND: readonly LegendEntry[] = [
  ...MEDIA.map((medium) => ({ kind: 'medium', medium }) as const),
  { kind: 'badge' },
  { kind: 'empty' },
  { kind: 'selected' },
  ...BRANCHES.map((branch) => ({ kind: 'branch', branch }) as const),
];
