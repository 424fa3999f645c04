import type { Arrow } from './import-graph.ts';
import type { Measure } from './measure.ts';

type Targets = ReadonlyMap<string, readonly string[]>;

function toTargets(arrows: readonly Arrow[]): Targets {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
}

/** The shortest way from a file back to itself; null where there is none. */
function findWayBack(start: string, targets: Targets): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of targets.get(way.at(-1) ?? start) ?? []) {
        if (next === start) return way;
        if (!seen.has(next)) longer.push([...way, next]);
        seen.add(next);
      }
    }
    ways = longer;
  }
  return null;
}

/** A circle begun at its first path, so that it reads alike wherever it was found. */
function toStart(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(at), ...circle.slice(0, at)];
}

/** The shortest circle through each file that lies on one, each circle once. */
export function findCircles(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const targets = toTargets(arrows);
  const circles = [...targets.keys()].flatMap((file) => {
    const circle = findWayBack(file, targets);
    return circle ? [toStart(circle)] : [];
  });
  const byText = new Map(circles.map((circle) => [circle.join('\n'), circle]));
  return [...byText.values()];
}

function toMeasure(key: string, label: string, arrows: readonly Arrow[]): Measure {
  const circles = findCircles(arrows);
  const files = new Set(circles.flat()).size;
  return {
    ...{ key, label, value: circles.length, note: `${files} files in them` },
    places: circles.map((circle) => [...circle, circle[0]].join(' → ')),
  };
}

export function measureCircles(arrows: readonly Arrow[]): readonly Measure[] {
  const ofCode = arrows.filter(({ isType }) => !isType);
  return [
    toMeasure('circles-with-types', 'import circles, with type imports', arrows),
    toMeasure('circles', 'import circles, without type imports', ofCode),
  ];
}
