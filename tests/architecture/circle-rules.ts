import { findEdges } from './import-graph.ts';
import type { SourceFile } from './source-files.ts';

type Targets = ReadonlyMap<string, readonly string[]>;

/** The shortest way from a file back to itself, without its end; null where there is none. */
function findWayBack(start: string, targets: Targets): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const to of targets.get(way.at(-1) ?? start) ?? []) {
      if (to === start) return way;
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return null;
}

/** The same for each file of the circle: begins with the first by name. */
function formatCircle(circle: readonly string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first + 1)].join(' → ');
}

/**
 * Circles of imports, each once: `a.ts → b.ts → a.ts`. A circle of types counts, for none of its
 * files can be read without the others; so does one closed by a part that loads later.
 */
export function findCircles(files: readonly SourceFile[]): readonly string[] {
  const edges = findEdges(files);
  const targets = new Map(
    files.map(({ path }) => [path, edges.filter(({ from }) => from === path).map(({ to }) => to)]),
  );
  const circles = files.flatMap(({ path }) => {
    const way = findWayBack(path, targets);
    return way === null ? [] : [formatCircle(way)];
  });
  return [...new Set(circles)].toSorted();
}
