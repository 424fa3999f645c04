import type { Arrow } from './import-graph.ts';
import { countBy, type Measure } from './measure.ts';
import { toRoom } from './rooms.ts';

/** The feature that a file belongs to; null for all other files. */
function toFeature(path: string): string | null {
  const [, feature] = /^features\/(.+)$/.exec(toRoom(path) ?? '') ?? [];
  return feature ?? null;
}

/** Pairs of features of which one imports from the other, with type imports. */
export function measureFeatureArrows(arrows: readonly Arrow[]): Measure {
  const between = arrows.flatMap(({ from, to }) => {
    const [one, other] = [toFeature(from), toFeature(to)];
    return one === null || other === null || one === other ? [] : [`${one} → ${other}`];
  });
  const counts = countBy(between, (pair) => pair);
  return {
    ...{ key: 'feature-arrows', label: 'arrows between features', value: counts.length },
    note: `${between.length} imports`,
    places: counts.map(([pair, count]) => `${pair} (${count})`),
  };
}
